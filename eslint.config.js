import graphql from '@graphql-eslint/eslint-plugin'

/** ESLint reads GraphQL only: everything else is Biome's. */
export default [
  {
    files: ['schema/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: { schema: './schema/schema.graphql', documents: './schema/operations/*.graphql' },
      },
    },
    plugins: { '@graphql-eslint': graphql },
  },
  {
    files: ['schema/schema.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Links and facts are read from the front; the lists at the root take `last` and `before` too.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Lists of values (citations, labels) are short and have no pages.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // Only nodes have an id: edges, citations, periods and texts are values.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `frameworkKind` and its like are names others rely on.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: ['schema/operations/*.graphql'],
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // As deep as the server answers: walking from country to plan to resolution to source is what the graph is for.
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 20 }],
    },
  },
]
