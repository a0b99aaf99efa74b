import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * The scripts and styles of GraphiQL, nine megabytes of text, as a file that is read when a person comes: as code they
 * would be parsed, while everybody else waits.
 */
const graphiqlApart = {
  name: 'graphiql-apart',
  setup({ onLoad, initialOptions: { outdir } }) {
    onLoad({ filter: /render-graphiql[\\/]esm[\\/]graphiql\.js$/ }, async ({ path }) => {
      const parts = { ...(await import(pathToFileURL(path))) }
      const file = `${basename(path, '.js')}.json`
      await mkdir(outdir, { recursive: true })
      await writeFile(join(outdir, file), JSON.stringify(parts))
      return {
        contents: `import { readFile } from 'node:fs/promises'
          export const { ${Object.keys(parts)} } = JSON.parse(await readFile(new URL('./${file}', import.meta.url), 'utf8'))`,
      }
    })
  },
}

/**
 * How `dist/` is made of `src/` and `data/`: one bundle that needs no `node_modules`; what is loaded later is in pieces
 * of their own. Packages that are no modules ask for `require`, which a module does not have.
 */
export const bundle = {
  entryPoints: ['src/main.ts'],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // As modules, not as CommonJS: graphql-js among them, whose functions call each other without a detour then.
  mainFields: ['module', 'main'],
  outdir: 'dist',
  logLevel: 'warning',
  plugins: [graphiqlApart],
  // Without it graphql-js looks, at each question about a type, for a second copy of itself.
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
}

/** The names of the pieces change with what is in them: those of before would stay. */
export const clean = () => rmSync('dist', { recursive: true, force: true })

/**
 * Whether the bundled dataset keeps every rule; tells what is wrong with it. Looked at once for each build: servers that
 * start do not look again.
 */
export const keepsRules = () =>
  spawnSync(process.execPath, ['dist/main.js', '--check'], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0

if (import.meta.filename === process.argv[1]) {
  clean()
  await build(bundle).catch(() => process.exit(1))
  if (!process.argv.includes('--unchecked') && !keepsRules()) process.exit(1)
}
