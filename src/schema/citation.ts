import type { Assertion, Citation } from '../dataset/citation.ts'
import type { Dispute } from '../dataset/model.ts'
import { builder } from './builder.ts'
import { SourceRef } from './source.ts'

export const AssertionRef = builder.enumType('Assertion', {
  description: 'What kind of saying a citation rests on.',
  values: {
    NORM: { description: 'The document lays it down: a paragraph of a resolution, an article of a treaty.' },
    EVENT: { description: 'A record that something happened: an adoption, a vote, a membership.' },
    COMMITMENT: { description: 'An actor commits itself to it.' },
    SELF_DESCRIPTION: { description: 'An actor says it about itself.' },
    REPORT: { description: 'A third party reports it: a tracker, the press, a reference work.' },
    EDITORIAL: { description: 'Classified by this project, resting on the place cited.' },
  } satisfies Record<Assertion, object>,
})

/** Where a fact is stated. */
export const CitationRef = builder.objectRef<Citation>('Citation')

CitationRef.implement({
  description: 'Where a fact is stated: which source, where in it, and what kind of saying it is.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'The source.',
      resolve: ({ source }, _, context) => context.node('Source', source),
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description:
        'The place in the source: `OP 15`, `section "Funding", paragraph 2`; null means the source as a whole.',
    }),
    assertion: t.field({
      type: AssertionRef,
      description: 'What kind of saying it is.',
      resolve: ({ assertion }) => assertion,
    }),
  }),
})

/** Anything that names its sources. */
export const SourcedRef = builder.interfaceRef<{ citations: readonly Citation[] }>('Sourced')

SourcedRef.implement({
  description:
    'Anything that names its sources: concepts, provisions, links and the edges of every connection that follows one. One fragment on it serves the whole graph.',
  fields: (t) => ({
    citations: t.expose('citations', { type: [CitationRef], description: 'Where this is stated; never empty.' }),
  }),
})

/** A claim that differs from the value kept. */
export const DisputeRef = builder.objectRef<Dispute>('Dispute')

DisputeRef.implement({
  interfaces: [SourcedRef],
  description: 'A further claim about a field for which sources differ. The value kept stands in the field itself.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field the claim is about: `adoptedOn`.' }),
    value: t.exposeString('value', { description: 'What the other source says.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know; null where there is nothing.',
    }),
  }),
})
