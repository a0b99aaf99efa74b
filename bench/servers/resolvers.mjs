/**
 * Resolvers as the documentation of Apollo Server and of dataloader shows them: each relation and each node at its far
 * end is a promise of a DataLoader made for the request.
 */
import DataLoader from 'dataloader'
import { englishLabel, pageOf, resolutionsIn } from './data.mjs'

/** The loaders of one request. */
export const loadersOf = (data) => ({
  node: new DataLoader(async (ids) => data.nodes(ids)),
  themes: new DataLoader(async (ids) => data.links('addresses', ids)),
  actionPlans: new DataLoader(async (ids) => data.links('adopts', ids)),
})

const edge = (node) => ({ node })
const linkEdge = {
  node: ({ to }, _, { loaders }) => loaders.node.load(to),
}

/** The resolvers over a store; the context must have `loaders`. */
export const loadingResolvers = (data) => ({
  Query: {
    country: (_, { code }, { loaders }) => loaders.node.load(`Country:${code}`),
    countries: (_, args) => pageOf(data.all('Country'), args, edge),
    resolutions: (_, { filter, ...page }) => pageOf(resolutionsIn(data, filter), page, edge),
  },
  Country: {
    name: englishLabel,
    actionPlans: async ({ id }, args, { loaders }) => pageOf(await loaders.actionPlans.load(id), args, (link) => link),
  },
  Resolution: {
    themes: async ({ id }, args, { loaders }) => pageOf(await loaders.themes.load(id), args, (link) => link),
  },
  Theme: { label: englishLabel },
  ThemeLinkEdge: linkEdge,
  ActionPlanLinkEdge: linkEdge,
  Citation: {
    source: ({ source }, _, { loaders }) => loaders.node.load(`Source:${source}`),
  },
})
