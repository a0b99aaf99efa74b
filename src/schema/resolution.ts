import { firstDay, lastDay } from '../dataset/dates.ts'
import type { Vote } from '../dataset/model.ts'
import type { NodeOf } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { userError } from './errors.ts'
import { among, inAll, isOneOf, linkedTo } from './far-end.ts'
import { list } from './list.ts'
import { nodeRef } from './node.ts'
import { ProvisionRef, provisionArgs, provisionsOf } from './provision.ts'
import { ScopeRef } from './scope.ts'

const VoteRef = builder.objectRef<Vote>('Vote')

VoteRef.implement({
  description: 'How the members of the Council voted. Those who abstained are linked as `abstainers`.',
  fields: (t) => ({
    inFavour: t.exposeInt('inFavour', { description: 'Votes in favour.' }),
    against: t.exposeInt('against', { description: 'Votes against.' }),
    abstaining: t.exposeInt('abstaining', { description: 'Abstentions.' }),
  }),
})

/** A resolution of the Security Council. */
export const ResolutionRef = nodeRef('Resolution')

ResolutionRef.implement({
  description: 'A resolution of the United Nations Security Council.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number: `1325`.' }),
    year: t.exposeInt('year', { description: 'The year it was adopted in.' }),
    symbol: t.exposeString('symbol', { description: 'Its symbol: `S/RES/1325 (2000)`.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'What it is on, as catalogued; null means not stated.',
    }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'ReducedDate',
      description: 'The day of its adoption.',
    }),
    meeting: t.exposeString('meeting', {
      nullable: true,
      description: 'Symbol of the record of the meeting; null where the Council voted in writing.',
    }),
    vote: t.expose('vote', {
      type: VoteRef,
      nullable: true,
      description: 'The vote; null means not stated.',
    }),
    agendaItem: t.exposeString('agendaItem', {
      nullable: true,
      description: 'The item of the agenda it was adopted under; null means not stated.',
    }),
    draftSymbol: t.exposeString('draftSymbol', {
      nullable: true,
      description: 'Symbol of the draft; null means not stated.',
    }),
    subjects: t.stringList({
      description: 'Subject headings the UN library gave the draft; empty means not stated.',
      resolve: ({ subjects = [] }) => subjects,
    }),
    scope: t.expose('scope', { type: ScopeRef, description: 'How it belongs to the agenda.' }),
    paragraphsOnWomen: t.exposeStringList('paragraphsOnWomen', {
      nullable: true,
      description:
        'Numbers of its paragraphs that speak of women, gender or sexual violence; null where nobody looked through it.',
    }),
    operativeParagraphs: t.exposeInt('operativeParagraphs', {
      nullable: true,
      description: 'How many operative paragraphs it has; null where nobody has counted them.',
    }),
    provisions: t.field({
      type: [ProvisionRef],
      description: 'Its operative paragraphs, as far as they could be read.',
      args: provisionArgs(),
      resolve: ({ id }, { theme }, { store }) => provisionsOf(store, id, theme),
    }),
  }),
})

const ResolutionFilter = builder.inputType('ResolutionFilter', {
  description: 'Conditions on resolutions; all that are given must hold.',
  fields: (t) => ({
    scopes: t.field({ type: [ScopeRef], description: 'Of one of these scopes.' }),
    numbers: t.intList({ description: 'With one of these numbers: `[1325, 1820]`.' }),
    themes: t.stringList({ description: 'Keys of themes, all of which it addresses: `["mediation"]`.' }),
    recalls: t.intList({ description: 'Numbers of resolutions, all of which it recalls: `[1325]`.' }),
    concerns: t.stringList({ description: 'Codes of countries, all of which it concerns: `["ML"]`.' }),
    hasProvisions: t.boolean({ description: 'Only those of which paragraphs are recorded, or only the others.' }),
    adoptedFrom: t.field({ type: 'Date', description: 'Adopted on this day or later.' }),
    adoptedTo: t.field({ type: 'Date', description: 'Adopted on this day or earlier.' }),
  }),
})

/** Number and year of a symbol, however it is spaced: `S/RES/1325 (2000)`, `s/res/1325(2000)`, `S/RES/1325`. */
export function symbolParts(symbol: string): { number: string; year: string | undefined } | undefined {
  const [, number, year] = /^S\/RES\/(\d+)(?:\s*\((\d{4})\))?$/i.exec(symbol.trim()) ?? []
  return number === undefined ? undefined : { number, year }
}

/** The resolution with a symbol. */
function bySymbol(store: Store, symbol: string): NodeOf<'Resolution'> | undefined {
  const { number, year } = symbolParts(symbol) ?? {}
  const node = number ? store.node('Resolution', number) : null
  return node?.kind === 'Resolution' && (!year || node.year === Number(year)) ? node : undefined
}

builder.queryField('resolution', (t) =>
  t.field({
    type: ResolutionRef,
    nullable: true,
    description: 'The resolution with this number or symbol; null if there is none. Give one of the two.',
    args: {
      number: t.arg.int({ description: 'Its number: `1325`.' }),
      symbol: t.arg.string({ description: 'Its symbol: `S/RES/1325 (2000)`.' }),
    },
    resolve: (_, { number, symbol }, context) => {
      if ((number == null) === (symbol == null)) {
        throw userError('BAD_USER_INPUT', 'Give either "number" or "symbol": resolution(number: 1325).')
      }
      return number != null ? context.find('Resolution', String(number)) : bySymbol(context.store, symbol as string)
    },
  }),
)

list('Resolution', {
  node: ResolutionRef,
  description: 'All resolutions.',
  filter: ResolutionFilter,
  passes: ({ scopes, concerns, numbers, themes, recalls, hasProvisions, adoptedFrom, adoptedTo }, { store }) => {
    const linked = inAll(
      among(store, 'Resolution', { numbers }),
      linkedTo(store, 'Theme', { themes }, 'addresses', 'INVERSE'),
      linkedTo(store, 'Country', { concerns }, 'concerns', 'INVERSE'),
      linkedTo(store, 'Resolution', { recalls }, 'recalls', 'INVERSE'),
    )
    return (node) =>
      linked(node) &&
      isOneOf(scopes, node.scope) &&
      (hasProvisions == null || Boolean(node.provisions?.length) === hasProvisions) &&
      (adoptedFrom == null || lastDay(node.adoptedOn) >= adoptedFrom) &&
      (adoptedTo == null || firstDay(node.adoptedOn) <= adoptedTo)
  },
  recorded: {
    themes: ['addresses', 'FORWARD'],
    concerns: ['concerns', 'FORWARD'],
    recalls: ['recalls', 'FORWARD'],
  },
  orders: {
    NUMBER: { by: 'number', value: ({ number }) => number },
    ADOPTED_ON: { by: 'date of adoption', value: ({ adoptedOn }) => adoptedOn },
  },
})
