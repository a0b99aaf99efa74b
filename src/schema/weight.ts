import { type GraphQLField, getNamedType, isLeafType, isListType, isNonNullType } from 'graphql'
import type { Store } from '../dataset/store.ts'
import { extentOf, type Follows, type Reach } from './extent.ts'
import { filterWork, linksOfAll, workOf } from './work.ts'

/** Where in an operation a field stands: what its weight may depend on, besides its own arguments. */
export interface Place {
  store: Store
  /** The name of the type it is selected on. */
  parent: string
  /** The arguments of the root field it stands under. */
  root: Record<string, unknown>
  /** The page it stands in, if its parent is the connection, or an edge of it. */
  page?: Page | undefined
}

interface Page {
  edges: number
  reach?: Reach
  /** Among how many objects what stands behind the edges is spread: the edges themselves, or the links in them. */
  objects: number
  /** Whether its nodes are all different: those of a list at the root are, those behind many parents need not be. */
  different: boolean
}

/** What a field costs by itself, and how often what is selected in it is answered at most. */
export interface Weight {
  field: number
  multiplier: number
  page?: Page | undefined
  /** How many objects there are of each type, where that is known beforehand; the multiplier is their sum. */
  kinds?: ReadonlyMap<string, number>
}

/** A value that stands in a record costs next to nothing, but for its length: it still has to be written. */
const leaf = 0.05
/** Values that may be long. */
const texts = new Set(['String', 'URL', 'IRI'])
/** So many characters take as long to write as an object takes to make. */
const written = 1_000
/** The page where a list says nothing of its size, and the longest there is. */
const [usual, longest] = [20, 100]

type Args = Record<string, unknown>

/**
 * The weight of every field, for `@pothos/plugin-complexity`: one for each object, a list as long as it can get in
 * the dataset or as the page asked for, whichever is shorter, a text by its length, and what a field has to do before it
 * answers. The sum is no less than the objects in any answer.
 */
export function weightOf(args: Args, place: Place, field: GraphQLField<unknown, unknown>): Weight {
  const type = getNamedType(field.type)
  const work = workOf(field.name, args, place.store)
  if (isLeafType(type)) return { field: leaf + work + (texts.has(type.name) ? textOf(place, field) : 0), multiplier: 1 }
  const own = 1 + work
  // The page counts at its connection, so that whatever stands in an edge is counted as often as there are edges.
  if (type.name.endsWith('Connection')) {
    const page = pageOf(args, place, field)
    const filtered = filterWork(args.filter, recordsOf(place, field)?.length ?? 0, place.store)
    return { field: own + filtered, multiplier: Math.max(1, page.edges), page }
  }
  if (field.name === 'edges' && place.page) return { field: 1, multiplier: 1, page: place.page }
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type
  const { page } = place
  if (!isListType(inner)) {
    const stays = field.name === 'node' && (page?.different || (page?.reach && type.name === 'Link'))
    return { field: own, multiplier: 1, ...(stays && { page }) }
  }
  const items = itemsOf(args, place, field.name)
  const links = page?.reach && isSpread(field.name) ? { page: { ...page, objects: page.objects * items } } : {}
  const matches = page && field.name === 'matches' ? { page } : {}
  return { field: own - 1 + items, multiplier: items, ...links, ...matches }
}

/** How much of an object the text of a field is. */
function textOf({ store, parent, page }: Place, { name, type }: GraphQLField<unknown, unknown>): number {
  const inner = isNonNullType(type) ? type.ofType : type
  // Lists of texts are short: codes, subjects.
  const items = isListType(inner) ? 5 : 1
  return (items * extentOf(store).text(parent, name, page?.different ? page.edges : 0)) / written
}

/** The records that a list at the root shows; `undefined` where it is another list. */
const recordsOf = ({ store, parent }: Pick<Place, 'store' | 'parent'>, { name }: GraphQLField<unknown, unknown>) =>
  parent === 'Query' ? listed(store, name) : undefined

function pageOf(args: Args, { store, parent }: Place, field: GraphQLField<unknown, unknown>): Page {
  const extent = extentOf(store)
  const follows = field.extensions.follows as Follows | undefined
  const reach = follows || (field.name === 'links' && parent !== 'Query') ? extent.links(parent, follows) : undefined
  const all = reach ?? (parent === 'Source' && field.name === 'facts' ? extent.facts : undefined)
  const asked = args.first ?? args.last ?? usual
  const records = recordsOf({ store, parent }, field)
  const edges = Math.min(Math.max(Number(asked), 0), longest, all?.edges ?? records?.length ?? longest)
  const different = records !== undefined || (parent === 'Query' && field.name === 'search')
  return { edges, objects: edges, different, ...(all && { reach: all }) }
}

/** The links that an edge stands for, and the parts of a fact: what is in them counts as often as there are of these. */
const isSpread = (name: string): boolean => name === 'links' || name === 'parts'

/** What a root field lists. */
const listed = (store: Store, name: string): readonly unknown[] | undefined =>
  name === 'provisions'
    ? store.allProvisions
    : name === 'links'
      ? store.allLinks
      : (store.dataset[name as 'themes'] as readonly unknown[] | undefined)

/** How many entries a list without pages has at most. */
function itemsOf(args: Args, { store, parent, root, page }: Place, name: string): number {
  const extent = extentOf(store)
  const of = (type: string, field: string) => extent.list(type, field, page?.different ? page.edges : 1)
  switch (`${parent}.${name}`) {
    case 'Query.nodes':
      return (args.ids as unknown[]).length
    case 'Comparison.concepts':
      return (root.ids as unknown[]).length
    // Each link of the compared stands once under one of the predicates: the product is the number of links.
    case 'ComparedPredicate.all':
    case 'ComparedPredicate.some':
    case 'ComparedPredicate.one':
      return linksOfAll(store, root.ids as string[]) / (extent.list('Comparison', 'predicates') as number)
    case 'ComparedConcept.links':
    case 'ComparedConcept.holders':
      return 1
    case 'ComparedConcept.lacking':
      return (root.ids as string[]).length - 1
    // Most of what is lacking is not recorded, and nothing says so.
    case 'Lacking.citations':
      return 1
    case 'PathSearch.paths':
      return Number(root.first)
    case 'Path.steps':
      return Number(root.maxLength)
    case 'RelatedEdge.reasons':
      return Number(args.first ?? 3)
    case 'Reason.links':
      return 2
    // Half the words of all texts of one concept, over all its matches: no text is made of a dozen words in one language.
    case 'SearchMatch.highlights':
      return (of('SearchEdge', 'words') ?? longest) / 2 / Math.max(1, of('SearchEdge', 'matches') ?? 1)
    case 'Lookup.candidates':
    case 'SearchConnection.facets':
      return 10
  }
  if (isSpread(name) && page?.reach) return page.reach.links(page.edges) / Math.max(1, page.objects)
  if (name === 'citations' && page?.reach) return page.reach.citations(page.edges) / Math.max(1, page.objects)
  return of(parent, name) ?? longest
}
