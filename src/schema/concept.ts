import { alternativeLabels, labelIn, labels } from '../dataset/labels.ts'
import type { ConceptKind } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { builder } from './builder.ts'
import { DisputeRef, SourcedRef } from './citation.ts'
import { IdentifierRef } from './identifier.ts'
import { known, TextRef } from './text.ts'

export const conceptKindValues = {
  RESOLUTION: { value: 'Resolution', description: 'A resolution of the Security Council.' },
  PRESIDENTIAL_STATEMENT: {
    value: 'PresidentialStatement',
    description: 'A statement by the President of the Council.',
  },
  THEME: { value: 'Theme', description: 'A subject of the agenda.' },
  COUNTRY: { value: 'Country', description: 'A country.' },
  FRAMEWORK: { value: 'Framework', description: 'A treaty, goal, policy or the organization behind it.' },
  INSTRUMENT: { value: 'Instrument', description: 'A fund, mandate, mechanism or network.' },
  ACTION_PLAN: { value: 'ActionPlan', description: 'A national or regional action plan.' },
  ORGANIZATION: { value: 'Organization', description: 'A body that runs or takes part in something.' },
} as const satisfies Record<string, { value: ConceptKind; description: string }>

export const ConceptKindRef = builder.enumType('ConceptKind', {
  description: 'The eight kinds of concept.',
  values: conceptKindValues,
})

export const labelArgs = () =>
  builder.args((t) => ({
    languages: t.field({
      type: ['LanguageTag'],
      description: 'Languages, best first; unless told, those of `Accept-Language`.',
    }),
  }))

/** What resolutions, statements, themes, countries, frameworks, instruments, plans and organizations have in common. */
export const ConceptRef = builder.interfaceRef<Concept>('Concept')

ConceptRef.implement({
  description: 'A thing the agenda speaks of, whatever its kind. Links join concepts; each knows its sources.',
  interfaces: [builder.nodeInterfaceRef(), SourcedRef],
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Its key within its kind: `BE`, `1325`, `be-nap-3`.',
    }),
    kind: t.field({ type: ConceptKindRef, description: 'Its kind.', resolve: ({ kind }) => kind }),
    label: t.field({
      type: TextRef,
      description: 'Its name in the first language asked for that has one.',
      args: labelArgs(),
      resolve: (concept, { languages }, context) => labelIn(concept, languages ? known(languages) : context.languages),
    }),
    labels: t.field({
      type: [TextRef],
      description: 'Its name in every language kept.',
      resolve: (concept) => labels(concept),
    }),
    alternativeLabels: t.field({
      type: [TextRef],
      description: 'Other names: acronyms, former and everyday names.',
      resolve: (concept) => alternativeLabels(concept),
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it is, in our own words; null where the label says it all.',
    }),
    identifiers: t.field({
      type: [IdentifierRef],
      description: 'What other vocabularies and registers call it.',
      resolve: ({ identifiers = [] }) => [...identifiers],
    }),
    disputes: t.field({
      type: [DisputeRef],
      description: 'Further claims about its fields, where sources differ.',
      resolve: ({ disputes = [] }) => [...disputes],
    }),
  }),
})
