import type { Provision } from '../dataset/facts.ts'
import { idOf } from '../dataset/ids.ts'
import { type Addressee, type Reading, readingOf } from '../dataset/provision.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { idNamed } from './checked-arguments.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { farIds } from './far-end.ts'
import { ThemeRef } from './theme.ts'

export const AddresseeRef = builder.enumType('Addressee', {
  description: 'Whom a provision speaks to. Values may be added.',
  values: {
    MEMBER_STATES: { description: 'Member states of the United Nations.' },
    SECRETARY_GENERAL: { description: 'The Secretary-General.' },
    PARTIES_TO_CONFLICT: { description: 'Parties to armed conflict.' },
    UN_SYSTEM: { description: 'The entities of the United Nations system.' },
    COUNCIL: { description: 'The Security Council itself.' },
    PEACE_OPERATIONS: { description: 'Peacekeeping and political missions.' },
    REGIONAL_ORGANIZATIONS: { description: 'Regional and subregional organisations.' },
    DONORS: { description: 'Donors and financial institutions.' },
    CIVIL_SOCIETY: { description: 'Civil society.' },
    OTHER: { description: 'Others, or nobody in particular.' },
  } satisfies Record<Addressee, object>,
})

const ReadingRef = builder.enumType('ProvisionReading', {
  description: 'How much of a paragraph could be read.',
  values: {
    FULL: { description: 'The whole paragraph.' },
    PART: { description: 'A part of the paragraph.' },
    SUMMARY: { description: 'Only a summary by somebody else, such as a press release.' },
  } satisfies Record<Reading, object>,
})

/** An operative paragraph of a resolution or statement. */
export const ProvisionRef = builder.objectRef<Provision>('Provision')

ProvisionRef.implement({
  description: 'An operative paragraph, paraphrased in our own words; the text that counts is that of the source.',
  interfaces: [builder.nodeInterfaceRef(), SourcedRef],
  fields: (t) => ({
    number: t.exposeString('number', {
      nullable: true,
      description: 'Its number, `OP 4`; null where only a summary was read that does not tell.',
    }),
    addressees: t.expose('addressees', {
      type: [AddresseeRef],
      description: 'Whom it speaks to.',
    }),
    text: t.exposeString('text', { description: 'What it says, in our own words.' }),
    themes: t.field({
      type: [ThemeRef],
      description: 'What it is about, as classified by this project.',
      resolve: ({ themes }, _, context) => themes.map((key) => context.node('Theme', key)),
    }),
    reading: t.field({
      type: ReadingRef,
      description: 'How much of the paragraph could be read.',
      resolve: readingOf,
    }),
    of: t.expose('of', { type: ConceptRef, description: 'The resolution or statement it belongs to.' }),
  }),
})

/** The arguments of the fields that list provisions. */
export const provisionArgs = () =>
  builder.args((t) => ({
    theme: t.string({ description: 'Key of a theme: only those on it, or on a narrower one: `protection`.' }),
  }))

/** The provisions of a text; those on a theme or what is narrower, if one is given. */
export function provisionsOf(store: Store, id: string, theme: string | null | undefined): Provision[] {
  const wanted = theme == null ? undefined : withNarrower(store, 'theme', theme)
  return store.provisions(id).filter(({ themes }) => !wanted || themes.some((key) => wanted.has(idOf('Theme', key))))
}

/** The ids of a theme and of every theme narrower than it, through however many steps. */
export function withNarrower(store: Store, argument: string, theme: string): ReadonlySet<string> {
  const reached = new Set([idNamed(store, 'Theme', argument, theme)])
  for (const id of reached) for (const narrower of farIds(store, id, 'broader', 'INVERSE')) reached.add(narrower)
  return reached
}
