import type { CodegenConfig } from '@graphql-codegen/cli'
import { sdl } from './src/schema/schema.ts'

/** Prints the contract from the code. */
const config: CodegenConfig = {
  // As text: the generator would read the module with its own loader, and that loader knows no TypeScript.
  schema: sdl,
  generates: {
    'schema/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true },
    },
  },
}

export default config
