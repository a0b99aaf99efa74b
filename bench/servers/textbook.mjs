/**
 * The textbook: GraphQL Yoga with its defaults, Pothos with its Relay and DataLoader plugins used as their
 * documentation shows. Nodes are loadable by key, fields return keys, and each becomes a promise of a DataLoader.
 */
import { createServer } from 'node:http'
import SchemaBuilder from '@pothos/core'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import RelayPlugin, { resolveArrayConnection } from '@pothos/plugin-relay'
import { createYoga } from 'graphql-yoga'
import { englishLabel, openData, resolutionsIn } from './data.mjs'
import { loadersOf } from './resolvers.mjs'

const data = openData(process.argv[2])

const builder = new SchemaBuilder({
  plugins: [DataloaderPlugin, RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: (kind, key) => `${kind}:${key}`,
    decodeGlobalID: (id) => ({ typename: id.slice(0, id.indexOf(':')), id: id.slice(id.indexOf(':') + 1) }),
  },
})

const loadableNode = (kind, fields) =>
  builder.loadableNode(kind, {
    id: { resolve: ({ key }) => key },
    load: async (keys) => data.nodes(keys.map((key) => `${kind}:${key}`)),
    fields,
  })

const enumType = (name, values) => builder.enumType(name, { values })
const UnStatus = enumType('UnStatus', ['MEMBER', 'OBSERVER', 'OTHER'])
const TextScope = enumType('TextScope', ['CORE', 'RELATED', 'SITUATION'])
const TextOrigin = enumType('TextOrigin', ['OFFICIAL', 'TRANSLATION'])
const Assertion = enumType('Assertion', ['NORM', 'EVENT', 'COMMITMENT', 'SELF_DESCRIPTION', 'REPORT', 'EDITORIAL'])

const Text = builder.objectRef('Text').implement({
  fields: (t) => ({
    value: t.exposeString('value'),
    language: t.exposeString('language'),
    origin: t.expose('origin', { type: TextOrigin }),
  }),
})

const Source = loadableNode('Source', (t) => ({
  title: t.exposeString('title'),
  url: t.exposeString('url'),
}))

const Citation = builder.objectRef('Citation').implement({
  fields: (t) => ({
    source: t.field({ type: Source, resolve: ({ source }) => source }),
    locator: t.exposeString('locator', { nullable: true }),
    assertion: t.expose('assertion', { type: Assertion }),
  }),
})

const Link = builder.objectRef('Link').implement({
  fields: (t) => ({ citations: t.expose('citations', { type: [Citation] }) }),
})

const Theme = loadableNode('Theme', (t) => ({
  label: t.field({ type: Text, resolve: englishLabel }),
}))

const ActionPlan = loadableNode('ActionPlan', (t) => ({
  title: t.exposeString('title', { nullable: true }),
}))

const keyOf = (id) => id.slice(id.indexOf(':') + 1)
const totalCount = (c) => ({ totalCount: c.exposeInt('totalCount') })

/** A list at the root. */
const listConnection = (t, type, { args: extra = {}, items }) =>
  t.connection(
    {
      type,
      args: extra,
      resolve: async (_, args) => {
        const all = items(args)
        return { ...(await resolveArrayConnection({ args }, all)), totalCount: all.length }
      },
    },
    { name: `${type.name}Connection`, fields: totalCount },
    { name: `${type.name}Edge` },
  )

/** A field that follows links: a connection whose edges carry the links. */
const linkConnection = (t, type, loader) =>
  t.connection(
    {
      type,
      resolve: async ({ id }, args, { loaders }) => {
        const links = await loaders[loader].load(id)
        const page = await resolveArrayConnection({ args }, links)
        return {
          ...page,
          totalCount: links.length,
          edges: page.edges.map(({ cursor, node: { to, links } }) => ({ cursor, node: keyOf(to), links })),
        }
      },
    },
    { name: `${type.name}LinkConnection`, fields: totalCount },
    { name: `${type.name}LinkEdge`, fields: (e) => ({ links: e.expose('links', { type: [Link] }) }) },
  )

const Country = loadableNode('Country', (t) => ({
  key: t.exposeString('key'),
  code: t.exposeString('code'),
  alpha3: t.exposeString('alpha3'),
  m49: t.exposeString('m49', { nullable: true }),
  officialName: t.exposeString('officialName', { nullable: true }),
  unStatus: t.expose('unStatus', { type: UnStatus }),
  name: t.field({ type: Text, resolve: englishLabel }),
  actionPlans: linkConnection(t, ActionPlan, 'actionPlans'),
}))

const Resolution = loadableNode('Resolution', (t) => ({
  symbol: t.exposeString('symbol'),
  title: t.exposeString('title', { nullable: true }),
  adoptedOn: t.exposeString('adoptedOn'),
  themes: linkConnection(t, Theme, 'themes'),
}))

const ResolutionFilter = builder.inputType('ResolutionFilter', {
  fields: (t) => ({ scopes: t.field({ type: [TextScope] }) }),
})

builder.queryType({
  fields: (t) => ({
    country: t.field({
      type: Country,
      nullable: true,
      args: { code: t.arg.string({ required: true }) },
      resolve: (_, { code }) => code,
    }),
    countries: listConnection(t, Country, { items: () => data.all('Country') }),
    resolutions: listConnection(t, Resolution, {
      args: { filter: t.arg({ type: ResolutionFilter }) },
      items: ({ filter }) => resolutionsIn(data, filter),
    }),
  }),
})

const yoga = createYoga({ schema: builder.toSchema(), context: () => ({ loaders: loadersOf(data) }) })
const server = createServer(yoga)
server.listen(0, '127.0.0.1', () =>
  console.log(`textbook answers at http://127.0.0.1:${server.address().port}/graphql`),
)
