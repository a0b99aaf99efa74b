/** `npm run soak`: builds the soak test and runs it; `--attacks` is the one that attacks. */
import { build } from 'esbuild'

const [option = ''] = process.argv.slice(2)
if (!['', '--attacks'].includes(option)) {
  console.error(`"${option}" is not known; the option is --attacks.`)
  process.exit(1)
}
const name = option ? 'under-attack' : 'soak'
await build({
  entryPoints: [`tests/soak/${name}.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outdir: 'dist/soak',
  logLevel: 'warning',
})
await import(`../dist/soak/${name}.js`)
