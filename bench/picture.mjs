/** The comparison as a picture that can be read at a glance, once for a light page and once for a dark one. */
import { writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { workloads } from './asks.mjs'
import { contestants, raw, root } from './contestants.mjs'
import { ratio } from './median.mjs'

const themes = {
  light: { ground: '#ffffff', ink: '#1f2328', soft: '#59636e', line: '#d1d9e0', ours: '#0b57d0', others: '#6e7781' },
  dark: { ground: '#0d1117', ink: '#e6edf3', soft: '#9198a1', line: '#3d444d', ours: '#79b8ff', others: '#9198a1' },
}

/** Where a row's names end, how wide a panel is and how far apart, how high a row and the head are; in pixels. */
const [names, panel, gap, row, head, foot] = [250, 210, 34, 26, 58, 42]
/** The scale is one of powers: each step to the right is ten times as much. */
const ticks = [0.01, 0.1, 1, 10, 100]

/** Writes the two pictures of the results of a comparison beside docs/performance.md; gives their paths. */
export async function writePictures(results) {
  const paths = []
  for (const [theme, colours] of Object.entries(themes)) {
    const path = `${root}docs/performance-${theme}.svg`
    await writeFile(path, drawn(results, colours))
    paths.push(relative(root, path))
  }
  return paths
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function drawn(results, { ground, ink, soft, line, ours, others }) {
  const rows = [...contestants, raw].filter(({ key }) => workloads.every(({ name }) => results[key]?.[name]))
  const ratiosOf = ({ key }) => workloads.map(({ name }) => ratio(results[key][name], results.ours[name]))
  const [width, height] = [names + (panel + gap) * workloads.length, head + rows.length * row + foot]
  const steps = Math.log10(ticks.at(-1) / ticks[0])
  const x = (i, value) => names + (panel + gap) * i + (Math.log10(value / ticks[0]) / steps) * panel
  const text = (at, y, what, colour, more = '') =>
    `<text x="${at.toFixed(1)}" y="${y}" fill="${colour}"${more}>${escaped(what)}</text>`
  const inMiddle = ' text-anchor="middle"'
  const base = head + rows.length * row

  const axes = workloads.flatMap(({ name }, i) => [
    text(x(i, 1), head - 34, name, ink, `${inMiddle} font-weight="600"`),
    ...ticks.map((tick) => `<path d="M${x(i, tick).toFixed(1)} ${head - 22}V${base}" stroke="${line}"/>`),
    ...ticks.map((tick) => text(x(i, tick), base + 16, `${tick}`, soft, inMiddle)),
  ])
  const bodies = rows.flatMap((one, at) => {
    const y = head + at * row
    const isOurs = one.name.startsWith('wps-graph')
    const colour = isOurs ? ours : others
    return [
      text(names - 16, y + 4, one.name, isOurs ? ink : soft, ` text-anchor="end"${isOurs ? ' font-weight="600"' : ''}`),
      ...ratiosOf(one).flatMap((value, i) => {
        const told = `${Number(value.toPrecision(2))}`
        const beside = x(i, value) > names + (panel + gap) * i + panel * 0.8 ? [-9, ' text-anchor="end"'] : [9, '']
        return [
          `<circle cx="${x(i, value).toFixed(1)}" cy="${y}" r="5.5" fill="${colour}"/>`,
          text(x(i, value) + beside[0], y + 4, told, colour, beside[1]),
        ]
      }),
    ]
  })
  const title = 'Processor time of an answer, in times of wps-graph without its memory of answers'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="12">
<rect width="100%" height="100%" fill="${ground}"/>
${[...axes, ...bodies].join('\n')}
${text(names, height - 6, `${title}; each line is ten times the one before; less is better.`, soft)}
</svg>
`
}
