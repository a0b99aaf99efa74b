import type { Child } from 'hono/jsx'
import type { Visit } from './house.ts'
import { pathOf } from './names.tsx'
import { inWords } from './question.ts'

/** An answer of the graph for people: objects as pairs, lists as tables, ids as links to their pages. */
export function Answer({ data, visit }: { data: unknown; visit: Visit }) {
  return <Value value={data} visit={visit} />
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The elements of a list or of a connection; `undefined` for anything else. */
function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (isFields(value) && Array.isArray(value.edges)) return value.edges
  return undefined
}

function Value({ value, visit }: { value: unknown; visit: Visit }): Child {
  const { say } = visit
  const elements = elementsOf(value)
  if (elements) return <List elements={elements} visit={visit} />
  if (isFields(value)) {
    const named = nameOf(value, visit)
    if (named && Object.keys(value).every((key) => ['id', 'label', 'name', 'title', '__typename'].includes(key))) {
      return named
    }
    return (
      <dl>
        {Object.entries(flat(value)).map(([path, inner]) => (
          <>
            <dt>{inWords(path)}</dt>
            <dd>
              <Value value={inner} visit={visit} />
            </dd>
          </>
        ))}
      </dl>
    )
  }
  if (value === null || value === undefined) return <span class="aside">{say.words.page.unstated}</span>
  if (typeof value === 'boolean') return value ? say.words.plans.yes : say.words.plans.no
  if (typeof value === 'number') return say.number(value)
  const text = String(value)
  if (/^https?:\/\/\S+$/.test(text)) return <a href={text}>{text}</a>
  return <span dir="auto">{text}</span>
}

/** A table with a column for each path that any element has; simple lists stay in one line. */
function List({ elements, visit }: { elements: readonly unknown[]; visit: Visit }): Child {
  const { say } = visit
  if (elements.length === 0) return <span class="aside">{say.words.page.none}</span>
  if (elements.every((one) => !isFields(one))) return elements.map(String).join(', ')
  const rows = elements.map((one) => flat(one as Fields))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (columns.length === 1) {
    return (
      <ul>
        {rows.map((row) => (
          <li>
            <Value value={row[columns[0] as string]} visit={visit} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{inWords(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <td>
                  <Value value={row[column]} visit={visit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The fields of an element, those of `node` and of single objects within it drawn up; what names a thing stays whole. */
function flat(fields: Fields): Fields {
  const drawn: Fields = {}
  for (const [key, value] of Object.entries(fields)) {
    if (key === '__typename' || key === 'cursor' || key === 'pageInfo') continue
    if (key === 'node' && isFields(value)) {
      const { id, label, name, title, ...rest } = value
      if (id !== undefined || label !== undefined || name !== undefined || title !== undefined) {
        drawn.what = {
          id,
          ...(label !== undefined && { label }),
          ...(name !== undefined && { name }),
          ...(title !== undefined && { title }),
        }
      }
      Object.assign(drawn, flat(rest))
    } else drawn[key] = isFields(value) && 'value' in value && Object.keys(value).length === 1 ? value.value : value
  }
  return drawn
}

/** What a node is called, as a link to its page where it says its id. */
function nameOf({ id, label, name, title }: Fields, { say }: Visit): Child | undefined {
  const text = [label, name, title]
    .map((one) => (isFields(one) ? one.value : one))
    .find((one) => typeof one === 'string')
  const path = typeof id === 'string' && id.includes(':') ? say.href(pathOf(id)) : undefined
  if (typeof text !== 'string') return path ? <a href={path}>{String(id)}</a> : undefined
  return path ? (
    <a href={path} dir="auto">
      {text}
    </a>
  ) : (
    <span dir="auto">{text}</span>
  )
}
