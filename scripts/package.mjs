import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import { build } from 'esbuild'
import { Kind, parse, visit } from 'graphql'
import { bundle } from './build.mjs'

/**
 * Makes `package/`, what others install: the program, the server as a value, the data and the contract in the forms of
 * clients, each with its types. Nothing of it is in `dist/`, which may be running.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'package')
const cache = join(root, 'node_modules/.cache/package')
for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true })
mkdirSync(cache, { recursive: true })

const operations = readdirSync(join(root, 'schema/operations'))
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({
    name: file.replace(/\.graphql$/, ''),
    document: parse(readFileSync(join(root, 'schema/operations', file), 'utf8'), { noLocation: true }),
  }))

/** Each question has fragments of its own; the names of their types must not meet. */
const apart = ({ name, document }) => ({
  location: name,
  document: visit(document, {
    FragmentDefinition: (node) => ({ ...node, name: { ...node.name, value: `${name}${node.name.value}` } }),
    FragmentSpread: (node) => ({ ...node, name: { ...node.name, value: `${name}${node.name.value}` } }),
  }),
})

async function contractModule() {
  const made = join(cache, 'contract.mjs')
  const { outdir, splitting, ...one } = bundle
  await build({ ...one, entryPoints: [join(root, 'src/package/contract.ts')], outfile: made })
  const { forms } = await import(made)
  const types = await codegen({
    filename: 'schema.ts',
    schema: parse(forms.sdl),
    documents: operations.map(apart),
    config: {
      enumType: 'string-literal',
      scalars: forms.scalars,
      skipTypename: true,
      immutableTypes: true,
    },
    plugins: [{ types: {} }],
    pluginMap: { types: operationTypes },
    skipDocumentsValidation: true,
  })
  const nameOf = ({ document }) =>
    document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION).name.value
  const constant = (name, type, value, says) =>
    `/** ${says} */\nexport const ${name}: ${type} = ${JSON.stringify(value)} as never\n`
  return [
    "import type { TypedDocumentNode } from '@graphql-typed-document-node/core'",
    "import type { IntrospectionQuery } from 'graphql'",
    types,
    constant('sdl', 'string', forms.sdl, 'The contract in the language of schemas.'),
    constant('introspection', 'IntrospectionQuery', forms.introspection, 'The contract as introspection tells it.'),
    constant(
      'possibleTypes',
      'Record<string, string[]>',
      forms.possibleTypes,
      "For each interface the types that implement it: Apollo's `possibleTypes`.",
    ),
    constant(
      'scalars',
      'Record<string, string>',
      forms.scalars,
      'The scalars of ours, as types of TypeScript: for code generators.',
    ),
    '/** A field that follows a predicate: the types it stands on, and what it leads to. */',
    'export interface PredicateField { on: string[]; name: string; far: string }',
    constant(
      'fieldsOfPredicates',
      'Record<string, { forward: PredicateField[]; inverse: PredicateField[] }>',
      forms.fieldsOfPredicates,
      'For each predicate the fields that follow it, and those that lead back.',
    ),
    `const withoutId: string[] = ${JSON.stringify(forms.withoutId)}`,
    `const pages: Record<string, Record<string, string[]>> = ${JSON.stringify(forms.pages)}`,
    clients,
    ...operations.map(
      (one) =>
        `export const ${one.name}: TypedDocumentNode<${nameOf(one)}Query, ${nameOf(one)}QueryVariables> = ${JSON.stringify(one.document)} as never`,
    ),
    `/** Every named question by its name. */\nexport const questions: { ${operations.map(({ name }) => `${name}: typeof ${name}`).join('; ')} } = { ${operations.map(({ name }) => name).join(', ')} }`,
  ].join('\n')
}

const clients = `
/** What has no id, for \`keys\` of urql's graphcache: it is kept within what it belongs to. */
export const keys: Record<string, () => null> = Object.fromEntries(withoutId.map((name) => [name, () => null]))

/** Apollo's \`typePolicies\`: what has no id stays within its parent, and lists grow by pages. Give it \`relayStylePagination\`. */
export function typePolicies<Policy>(paged: (keyArgs: string[] | false) => Policy): Record<string, { keyFields?: false; fields?: Record<string, Policy> }> {
  const fieldsOf = (type: string) =>
    Object.fromEntries(Object.entries(pages[type] ?? {}).map(([name, args]) => [name, paged(args.length > 0 ? args : false)]))
  return Object.fromEntries(
    [...new Set([...withoutId, ...Object.keys(pages)])].map((type) => [
      type,
      {
        ...(withoutId.includes(type) && !rootTypes.includes(type) && { keyFields: false as const }),
        ...(pages[type] && { fields: fieldsOf(type) }),
      },
    ]),
  )
}

/** The resolvers of urql's graphcache by which lists grow by pages. Give it \`relayPagination\`. */
export function resolvers<Resolver>(paged: () => Resolver): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    Object.entries(pages).map(([type, fields]) => [type, Object.fromEntries(Object.keys(fields).map((name) => [name, paged()]))]),
  )
}

const rootTypes = ['Query']
`

/**
 * The types of the entries, and of whatever they name; of the rest of the project nothing. The facts themselves are left
 * out of what is compiled: their types would be as long as they are. That all of it is right is said by `npm run types`.
 */
function declarations() {
  // What stands below `node_modules` is not compiled.
  const apart = mkdtempSync(join(tmpdir(), 'wps-graph-types-'))
  const made = join(apart, 'made')
  const config = join(apart, 'tsconfig.json')
  cpSync(join(root, 'src'), join(apart, 'src'), { recursive: true })
  cpSync(join(cache, 'schema.ts'), join(apart, 'schema.ts'))
  symlinkSync(join(root, 'node_modules'), join(apart, 'node_modules'), 'junction')
  mkdirSync(join(apart, 'data'))
  writeFileSync(
    join(apart, 'data/index.ts'),
    "import type { WrittenDataset } from '../src/dataset/dataset.ts'\nexport const dataset = {} as WrittenDataset\n",
  )
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        noCheck: true,
        emitDeclarationOnly: true,
        declaration: true,
        incremental: false,
        tsBuildInfoFile: null,
        rootDir: apart,
        outDir: made,
        typeRoots: [join(root, 'node_modules/@types')],
      },
      include: [],
      files: ['src/package/server.ts', 'src/package/data.ts', 'schema.ts'],
    }),
  )
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '--singleThreaded', '-p', config], { stdio: 'inherit' })
  const taken = new Set()
  const take = (file, to) => {
    if (taken.has(to)) return
    taken.add(to)
    const text = readFileSync(join(made, file), 'utf8').replace(
      /(from\s*|import\()(['"])(\.[^'"]+?)\.ts\2/g,
      (_, lead, quote, path) => {
        const target = join(dirname(file), `${path}.d.ts`)
        const place = target.startsWith('src/package/')
          ? `${target.slice('src/package/'.length)}`
          : join('types', target.replace(/^src\//, ''))
        take(target, place)
        const from = relative(dirname(to), place).replace(/\.d\.ts$/, '.js')
        return `${lead}${quote}${from.startsWith('.') ? from : `./${from}`}${quote}`
      },
    )
    mkdirSync(dirname(join(out, to)), { recursive: true })
    writeFileSync(join(out, to), text)
  }
  take('src/package/server.d.ts', 'server.d.ts')
  take('src/package/data.d.ts', 'data.d.ts')
  take('schema.d.ts', 'schema.d.ts')
  rmSync(apart, { recursive: true, force: true })
}

writeFileSync(join(cache, 'schema.ts'), await contractModule())
await build({
  ...bundle,
  entryPoints: {
    main: join(root, 'src/main.ts'),
    server: join(root, 'src/package/server.ts'),
    data: join(root, 'src/package/data.ts'),
    schema: join(cache, 'schema.ts'),
  },
  outdir: out,
})
declarations()
