import type { Visit } from './house.ts'

/** The rows that stand on one part of a long list, the number of the part, and how many there are. */
export function pageOf<Row>(rows: readonly Row[], part: number, most: number): { rows: Row[]; n: number; of: number } {
  const of = Math.max(1, Math.ceil(rows.length / most))
  const n = Math.min(Math.max(1, Number.isInteger(part) ? part : 1), of)
  return { rows: rows.slice((n - 1) * most, n * most), n, of }
}

/** Ways to the part before and the part behind; nothing where all stands on one. */
export function Pager({ n, of, visit: { say, path, query } }: { n: number; of: number; visit: Visit }) {
  if (of === 1) return null
  const { page } = say.words
  const to = (part: number) => {
    const search = new URLSearchParams(query)
    search.set('page', String(part))
    return say.href(`${path}?${search}`)
  }
  return (
    <ul class="ways" aria-label={say.text(page.part, { n, of })}>
      {n > 1 && (
        <li>
          <a href={to(n - 1)} rel="prev">
            {page.previous}
          </a>
        </li>
      )}
      <li>{say.text(page.part, { n, of })}</li>
      {n < of && (
        <li>
          <a href={to(n + 1)} rel="next">
            {page.next}
          </a>
        </li>
      )}
    </ul>
  )
}
