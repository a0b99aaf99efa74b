import type { Fact } from '../dataset/citing.ts'
import { append } from '../dataset/multimap.ts'
import { ActionPlanRef } from './action-plan.ts'
import { builder } from './builder.ts'
import { AssertionRef, SourcedRef } from './citation.ts'
import { CountryRef } from './country.ts'
import type { Cursor } from './cursor.ts'
import { FrameworkRef } from './framework.ts'
import { InstrumentRef } from './instrument.ts'
import { LinkRef } from './link.ts'
import { OrganizationRef } from './organization.ts'
import { connectionOf, cursorOf, forwardArgs, pageOf } from './page.ts'
import { PresidentialStatementRef } from './presidential-statement.ts'
import { ProvisionRef } from './provision.ts'
import { ResolutionRef } from './resolution.ts'
import { SourceRef } from './source.ts'
import { ThemeRef } from './theme.ts'

const FactRef = builder.unionType('Fact', {
  description: 'Whatever rests on sources: a link, a provision, or a concept.',
  types: [
    LinkRef,
    ProvisionRef,
    ResolutionRef,
    PresidentialStatementRef,
    ThemeRef,
    CountryRef,
    FrameworkRef,
    InstrumentRef,
    ActionPlanRef,
    OrganizationRef,
  ],
  resolveType: (fact) => (typeof fact === 'object' ? fact.kind : null),
})

const FactPartRef = builder.objectRef<Fact>('FactPart')

FactPartRef.implement({
  description: 'What of a fact rests on the source: the whole, or a field. The fact may have further citations.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field: `labels`, `budget`, a disputed one; null: the fact as a whole.',
    }),
  }),
})

interface FactEdge {
  cursor: Cursor
  node: Fact['node']
  parts: readonly Fact[]
}

const FactEdgeRef = builder.objectRef<FactEdge>('FactEdge')

FactEdgeRef.implement({
  description: 'A fact that cites the source, once, with all in it that does.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place in the list, for `after`.', resolve: cursorOf }),
    node: t.expose('node', { type: FactRef, description: 'The fact.' }),
    parts: t.expose('parts', {
      type: [FactPartRef],
      description: 'What of it cites the source, with the citations that do; never empty.',
    }),
  }),
})

const FactConnectionRef = connectionOf<FactEdge>('FactConnection', FactEdgeRef, 'Facts that cite a source, each once.')

builder.objectField(SourceRef, 'facts', (t) =>
  t.field({
    type: FactConnectionRef,
    description: 'Everything that cites it: concepts and their provisions first, then links.',
    args: {
      assertions: t.arg({ type: [AssertionRef], description: 'Only what it says in one of these ways.' }),
      ...forwardArgs(),
    },
    resolve: ({ id, key }, { assertions, ...page }, { store }) => {
      const facts = store.facts(key)
      const wanted = assertions
        ? facts.filter(({ citations }) => citations.some(({ assertion }) => assertions.includes(assertion)))
        : facts
      const parts = new Map<Fact['node'], Fact[]>()
      for (const fact of wanted) append(parts, fact.node, fact)
      const list = { field: 'facts', of: id, filter: { assertions }, dataset: store.dataset }
      return pageOf(list, [...parts], page, ([node, parts], cursor) => ({ cursor, node, parts }))
    },
  }),
)
