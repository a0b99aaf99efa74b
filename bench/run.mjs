/**
 * `npm run bench`: builds and exports, compares, grows, and writes docs/performance.md.
 * `--quick` is a look at it in under two minutes and writes nothing, unless `--write` is given too.
 * `--no-growth` and `--no-comparison` leave a part out; what was measured then is printed only, unless `--write` is given.
 * `--worst` measures something else, and nothing beside it: what a unit of cost takes in every root field and for the worst
 * inputs known. Words after it choose the questions with them in their names.
 */
import { execFileSync } from 'node:child_process'
import { compare } from './compare.mjs'
import { root } from './contestants.mjs'
import { exportDataset, writeDataset } from './export.mjs'
import { growth } from './growth.mjs'
import { writePictures } from './picture.mjs'
import { tables, writeReport } from './report.mjs'

if (process.argv[2] === '--worst') {
  const { worst } = await import('./worst/run.mjs')
  process.exit(await worst(process.argv.slice(3)))
}

const known = ['--quick', '--write', '--no-growth', '--no-comparison']
const options = new Set(process.argv.slice(2))
const unknown = [...options].filter((option) => !known.includes(option))
if (unknown.length > 0) {
  console.error(`"${unknown[0]}" is not known; the options are ${known.join(' ')}.`)
  process.exit(1)
}
const quick = options.has('--quick')
const pace = quick ? { rounds: 2, seconds: 1, warmUp: 1 } : { rounds: 3, seconds: 3, warmUp: 10 }
const sizes = quick ? [1, 10] : [1, 10, 100]

const since = performance.now()
const say = (line) => console.error(`${String(Math.round((performance.now() - since) / 1000)).padStart(4)} s  ${line}`)

try {
  say('building and exporting')
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
  const dataset = await exportDataset()
  const dataPath = await writeDataset('x1', dataset)

  const compared = options.has('--no-comparison') ? undefined : await compare(dataPath, { ...pace, quick, say })
  const grown = options.has('--no-growth')
    ? undefined
    : await growth(dataset, sizes, {
        ...pace,
        warmUp: Math.ceil(pace.warmUp / 4),
        ...(quick && { rounds: 1 }),
        quick,
        say,
      })

  const report = tables({ compared, grown, quick, pace })
  console.log(report)
  if (compared && ((grown && !quick) || options.has('--write'))) {
    say(`written: ${await writeReport(report)}`)
    for (const path of await writePictures(compared.results)) say(`written: ${path}`)
  }
  say('done')
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
process.exit()
