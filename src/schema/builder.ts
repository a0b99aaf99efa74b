import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import RelayPlugin from '@pothos/plugin-relay'
import { idOf } from '../dataset/ids.ts'
import type { Node } from '../dataset/nodes.ts'
import type { Context } from './context.ts'
import { type Place, weightOf } from './weight.ts'

/**
 * The builder every module of the schema adds to. Fields are not-null unless they say otherwise; global ids are
 * readable (`Country:BE`), so that a person can type one.
 */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    ReducedDate: { Input: string; Output: string }
    LanguageTag: { Input: string; Output: string }
    Currency: { Input: string; Output: string }
    URL: { Input: string; Output: string }
    IRI: { Input: string; Output: string }
  }
}>({
  plugins: [RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  // The plugin keeps the weights. The server adds them up before anything is executed, so it need not.
  complexity: {
    disabled: true,
    fieldComplexity: (args, place, field) => weightOf(args, place as unknown as Place, field as never),
  },
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    encodeGlobalID: (kind, key) => idOf(kind as Node['kind'], String(key)),
    decodeGlobalID: (id) => {
      const colon = id.indexOf(':')
      return { typename: id.slice(0, colon), id: id.slice(colon + 1) }
    },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: {
      description: 'Anything with a global id that can be fetched again with `node(id:)`.',
      resolveType: (node) => (node as Node).kind,
    },
    idFieldOptions: {
      description: 'The global id, readable and stable: `Country:BE`. See `docs/model.md`.',
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list (Relay Cursor Connections).' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has something before this page.' },
    startCursorFieldOptions: { description: 'The cursor of its first edge, for `before`; null on an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of its last edge, for `after`; null on an empty page.' },
  },
})

builder.queryType({
  description:
    'Questions about the Women, Peace and Security agenda. Everything found can be followed to the sources that state it.',
})
