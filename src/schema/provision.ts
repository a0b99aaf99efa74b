import { citedText } from '../dataset/cited-text.ts'
import type { Provision } from '../dataset/facts.ts'
import { idOf } from '../dataset/ids.ts'
import type { Concept } from '../dataset/nodes.ts'
import { type Addressee, type Reading, readingOf } from '../dataset/provision.ts'
import type { Store } from '../dataset/store.ts'
import { type Verb, verbs } from '../dataset/verb.ts'
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
    REGIONAL_ORGANIZATIONS: { description: 'Regional and subregional organizations.' },
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

const meanings: Record<Verb, string> = {
  DECIDES: 'It settles something: decides, resolves, agrees.',
  DEMANDS: 'It tells parties what they have to do at once: demands.',
  DIRECTS: 'It instructs a body of its own: directs, mandates.',
  REQUESTS: 'It gives a task, mostly to the Secretary-General: requests.',
  URGES: 'It presses somebody to act: urges, appeals.',
  CALLS_UPON: 'It asks somebody to act: calls upon, calls on, calls for.',
  RECOMMENDS: 'It advises a course: recommends.',
  INVITES: 'It opens a door to somebody: invites.',
  ENCOURAGES: 'It supports somebody in acting: encourages, looks forward to.',
  UNDERTAKES: 'It binds itself: undertakes, expresses its intention, readiness or determination.',
  CONDEMNS: 'It judges an act: condemns, deplores.',
  SUPPORTS: 'It stands behind a work or a plan: supports, endorses.',
  REAFFIRMS: 'It says again what it said: reaffirms, affirms, reiterates.',
  STRESSES: 'It gives a matter weight: stresses, emphasizes, underlines, underscores.',
  RECOGNIZES: 'It takes something as so: recognizes, acknowledges, considers.',
  EXPRESSES_CONCERN: 'It is troubled by something: expresses concern, regret, alarm.',
  WELCOMES: 'It is glad of something: welcomes, commends, thanks.',
  RECALLS: 'It points back to a text or duty: recalls, reminds.',
  NOTES: 'It takes something in: notes, takes note.',
}

export const VerbRef = builder.enumType('Verb', {
  description:
    'What the Council does in a paragraph, by the verb it opens with; the most binding first. Values may be added.',
  values: Object.fromEntries(verbs.map((verb) => [verb, { description: meanings[verb] }])) as Record<Verb, object>,
})

/** A text of the Council that a paragraph names. */
const CitedTextRef = builder.objectRef<{ symbol: string; text: Concept | null }>('CitedText')

CitedTextRef.implement({
  description: 'A text of the Council that a paragraph cites.',
  fields: (t) => ({
    symbol: t.exposeString('symbol', { description: 'Its symbol: `S/RES/1325 (2000)`.' }),
    text: t.expose('text', {
      type: ConceptRef,
      nullable: true,
      description: 'The text; null where it is not recorded.',
    }),
  }),
})

/** An operative paragraph of a resolution or statement. */
export const ProvisionRef = builder.objectRef<Provision>('Provision')

ProvisionRef.implement({
  description:
    'A paragraph of a resolution or statement, paraphrased in our own words; the text that counts is that of the source.',
  interfaces: [builder.nodeInterfaceRef(), SourcedRef],
  fields: (t) => ({
    number: t.exposeString('number', {
      nullable: true,
      description:
        'Its number, `OP 4`, `paragraph 3` in statements, which do not number them; null where only a summary was read that does not tell.',
    }),
    verb: t.expose('verb', {
      type: VerbRef,
      nullable: true,
      description: 'What the Council does in it, by the verb it opens with; null where the text was not seen.',
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
    cites: t.field({
      type: [CitedTextRef],
      description: 'The texts of the Council it cites.',
      resolve: ({ cites = [] }, _, { store }) =>
        cites.map((key) => {
          const text = citedText(store, key)
          return text && 'scope' in text ? { symbol: text.symbol, text } : { symbol: key, text: null }
        }),
    }),
    anchor: t.exposeString('anchor', {
      nullable: true,
      description: 'The `eId` of the paragraph in the machine-readable text of the United Nations (AKN4UN).',
    }),
    fingerprint: t.exposeString('fingerprint', {
      nullable: true,
      description:
        'SHA-256 of the paragraph there, without its number, every run of white space as one blank: it shows which words were paraphrased.',
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
