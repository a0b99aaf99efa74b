import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

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
  outdir: 'dist',
  logLevel: 'warning',
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
