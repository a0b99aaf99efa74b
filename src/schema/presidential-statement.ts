import { builder } from './builder.ts'
import { SourcedRef } from './citation.ts'
import { ConceptRef } from './concept.ts'
import { among, inAll, isOneOf, linkedTo } from './far-end.ts'
import { list } from './list.ts'
import { nodeRef } from './node.ts'
import { ProvisionRef, provisionArgs, provisionsOf } from './provision.ts'
import { ScopeRef } from './scope.ts'

/** A statement by the President of the Security Council. */
export const PresidentialStatementRef = nodeRef('PresidentialStatement')

PresidentialStatementRef.implement({
  description: 'A statement by the President of the Security Council, made on behalf of the Council.',
  interfaces: [ConceptRef, SourcedRef],
  fields: (t) => ({
    symbol: t.exposeString('symbol', { description: 'Its symbol: `S/PRST/2004/40`.' }),
    issuedOn: t.expose('issuedOn', {
      type: 'ReducedDate',
      description: 'When it was made.',
    }),
    meeting: t.exposeString('meeting', {
      nullable: true,
      description: 'Symbol of the record of the meeting; null means not stated.',
    }),
    agendaItem: t.exposeString('agendaItem', {
      nullable: true,
      description: 'The item of the agenda it was made under; null means not stated.',
    }),
    scope: t.expose('scope', { type: ScopeRef, description: 'How it belongs to the agenda.' }),
    paragraphsOnWomen: t.exposeStringList('paragraphsOnWomen', {
      nullable: true,
      description:
        'Numbers of its paragraphs that speak of women, gender or sexual violence; null where nobody looked through it.',
    }),
    provisions: t.field({
      type: [ProvisionRef],
      description: 'Its paragraphs, as far as they could be read.',
      args: provisionArgs(),
      resolve: ({ id }, { theme }, { store }) => provisionsOf(store, id, theme),
    }),
  }),
})

const PresidentialStatementFilter = builder.inputType('PresidentialStatementFilter', {
  description: 'Conditions on presidential statements; all that are given must hold.',
  fields: (t) => ({
    scopes: t.field({ type: [ScopeRef], description: 'Of one of these scopes.' }),
    symbols: t.stringList({ description: 'With one of these symbols: `["S/PRST/2004/40"]`.' }),
    themes: t.stringList({ description: 'Keys of themes, all of which it addresses: `["national-action-plans"]`.' }),
    concerns: t.stringList({ description: 'Codes of countries, all of which it concerns: `["ML"]`.' }),
    hasProvisions: t.boolean({ description: 'Only those of which paragraphs are recorded, or only the others.' }),
  }),
})

builder.queryField('presidentialStatement', (t) =>
  t.field({
    type: PresidentialStatementRef,
    nullable: true,
    description: 'The presidential statement with this symbol; null if there is none.',
    args: { symbol: t.arg.string({ required: true, description: 'A symbol such as `S/PRST/2004/40`.' }) },
    resolve: (_, { symbol }, context) => context.find('PresidentialStatement', symbol.trim().toUpperCase()),
  }),
)

list('PresidentialStatement', {
  node: PresidentialStatementRef,
  description: 'All presidential statements.',
  filter: PresidentialStatementFilter,
  passes: ({ scopes, concerns, symbols, themes, hasProvisions }, { store }) => {
    const linked = inAll(
      among(store, 'PresidentialStatement', { symbols }),
      linkedTo(store, 'Theme', { themes }, 'addresses', 'INVERSE'),
      linkedTo(store, 'Country', { concerns }, 'concerns', 'INVERSE'),
    )
    return (node) =>
      linked(node) &&
      isOneOf(scopes, node.scope) &&
      (hasProvisions == null || Boolean(node.provisions?.length) === hasProvisions)
  },
  recorded: {
    themes: ['addresses', 'FORWARD'],
    concerns: ['concerns', 'FORWARD'],
  },
  orders: { ISSUED_ON: { by: 'date', value: ({ issuedOn }) => issuedOn } },
})
