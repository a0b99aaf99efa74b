import { ends } from '../dataset/dates.ts'
import type { Link } from '../dataset/facts.ts'
import { holds } from '../dataset/holding.ts'
import type { Store } from '../dataset/store.ts'
import { builder } from './builder.ts'
import { conceptNamed, idNamed } from './checked-arguments.ts'
import { AssertionRef } from './citation.ts'
import { ConceptKindRef } from './concept.ts'
import { LinkRef, PredicateRef } from './link.ts'
import { asOfDescription } from './link-field.ts'
import { list } from './list.ts'

const LinkFilter = builder.inputType('LinkFilter', {
  description: 'Conditions on links; all that are given must hold. Concepts are named by whatever `lookup` settles.',
  fields: (t) => ({
    predicates: t.field({ type: [PredicateRef], description: 'Of one of these predicates.' }),
    about: t.stringList({
      description:
        'Concepts that it joins, at whichever end; two: what joins the one with the other: `["BE", "NATO"]`.',
    }),
    from: t.stringList({ description: 'It says something of one of these concepts: `["Country:BE"]`.' }),
    to: t.stringList({ description: 'One of these concepts is what it says it with: `["crsv-mptf"]`.' }),
    kinds: t.field({
      type: [ConceptKindRef],
      description: 'Kinds that it joins, at whichever end; two: what joins the one kind with the other.',
    }),
    sources: t.stringList({ description: 'Keys of sources that all state it: `["be-press-release-2020"]`.' }),
    assertions: t.field({
      type: [AssertionRef],
      description: 'Said in one of these ways; by each of the sources, if any are given.',
    }),
    asOf: t.field({ type: 'Date', description: asOfDescription }),
  }),
})

/** The concepts that an argument names. */
const idsNamed = (store: Store, argument: string, references: readonly string[] | null | undefined) =>
  references && new Set(references.map((reference) => conceptNamed(store, argument, reference).id))

list('Link', {
  node: LinkRef,
  description: 'All links: by predicate, then in time.',
  filter: LinkFilter,
  passes: ({ predicates, kinds, assertions, asOf, ...named }, { store }) => {
    const about = idsNamed(store, 'about', named.about)
    const from = idsNamed(store, 'from', named.from)
    const to = idsNamed(store, 'to', named.to)
    const sources = named.sources?.map((key) => idNamed(store, 'Source', 'sources', key).slice('Source:'.length))
    const isSaid = ({ citations }: Link) => {
      const said = assertions ? citations.filter(({ assertion }) => assertions.includes(assertion)) : citations
      return said.length > 0 && (!sources || sources.every((key) => said.some(({ source }) => source === key)))
    }
    return (link) =>
      (!predicates || predicates.includes(link.predicate)) &&
      (!about || [...about].every((id) => link.from.id === id || link.to.id === id)) &&
      (!from || from.has(link.from.id)) &&
      (!to || to.has(link.to.id)) &&
      (!kinds || joins(link, kinds)) &&
      ((!sources && !assertions) || isSaid(link)) &&
      (asOf == null || holds(link, asOf))
  },
  orders: {
    START: { by: 'the beginning of its period', value: ({ during }) => during && ends(during).start },
  },
})

/** Whether a link has each of the kinds at an end of its own; the same kind twice: at both. */
function joins({ from, to }: Link, [one, other, ...more]: readonly string[]): boolean {
  if (more.length > 0) return false
  if (other === undefined) return one === undefined || from.kind === one || to.kind === one
  return (from.kind === one && to.kind === other) || (from.kind === other && to.kind === one)
}
