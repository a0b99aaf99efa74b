import type { CodegenConfig } from '@graphql-codegen/cli'
import { sdl } from './src/schema/schema.ts'

/** Prints the contract from the code, and types for the operations from the contract. */
const config: CodegenConfig = {
  // As text: the generator would read the module with its own loader, and that loader knows no TypeScript.
  schema: sdl,
  documents: './schema/operations/*.graphql',
  generates: {
    'schema/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true },
    },
    'tests/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          Date: 'string',
          IRI: 'string',
          LanguageTag: 'string',
          ReducedDate: 'string',
          URL: 'string',
        },
      },
    },
  },
}

export default config
