import type { Child } from 'hono/jsx'
import type { Assertion } from '../dataset/citation.ts'
import { inWords } from '../schema/named-questions.ts'
import type { Visit } from './house.ts'
import { pathOf } from './names.tsx'

/** An answer of the graph for people: objects as pairs, lists as tables, lists within them as lines, ids as links. */
export function Answer({ data, visit }: { data: unknown; visit: Visit }) {
  return <Value value={data} visit={visit} depth={0} />
}

type Fields = Record<string, unknown>

interface Valued {
  value: unknown
  visit: Visit
  /** How many lists it stands in. */
  depth: number
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What only names a thing. */
const naming = ['id', 'label', 'name', 'title', 'url', '__typename']

/** The elements of a list or of a connection; `undefined` for anything else. */
function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  return isFields(value) && Array.isArray(value.edges) ? value.edges : undefined
}

function Value({ value, visit, depth }: Valued): Child {
  const { say } = visit
  const elements = elementsOf(value)
  if (elements) return <Elements elements={elements} visit={visit} depth={depth} />
  if (isFields(value)) {
    if (isCitation(value)) return <Cited citation={value} visit={visit} />
    const named = nameOf(value, visit)
    if (named && Object.keys(value).every((key) => naming.includes(key))) return named
    return depth === 0 ? (
      <Pairs fields={flat(value)} visit={visit} />
    ) : (
      <Line fields={flat(value)} visit={visit} depth={depth} />
    )
  }
  if (value === null || value === undefined) return <span class="aside">{say.words.page.unstated}</span>
  if (typeof value === 'boolean') return value ? say.words.plans.yes : say.words.plans.no
  if (typeof value === 'number') return say.number(value)
  const text = String(value)
  if (/^https?:\/\/\S+$/.test(text)) return <a href={text}>{text}</a>
  return <span dir="auto">{text}</span>
}

function Pairs({ fields, visit }: { fields: Fields; visit: Visit }) {
  return (
    <>
      {Object.entries(fields).map(([path, inner]) => (
        <div class="pair">
          <h3>{inWords(path)}</h3>
          <Value value={inner} visit={visit} depth={0} />
        </div>
      ))}
    </>
  )
}

/** The fields of an element in a line: what names it first, then the rest by name. */
function Line({ fields, visit, depth }: { fields: Fields; visit: Visit; depth: number }) {
  return (
    <>
      {Object.entries(fields)
        .filter(([, inner]) => inner !== null)
        .map(([path, inner], i) => (
          <span class={path === 'citations' ? 'block' : ''}>
            {i > 0 && path !== 'citations' && ' · '}
            {path !== 'what' && path !== 'citations' && <span class="says">{inWords(path)} </span>}
            <Value value={inner} visit={visit} depth={depth + 1} />
          </span>
        ))}
    </>
  )
}

/** A table with a column for each path that any element has; within another list, a line for each element. */
function Elements({ elements, visit, depth }: { elements: readonly unknown[]; visit: Visit; depth: number }): Child {
  const { say } = visit
  if (elements.length === 0) return <span class="aside">{say.words.page.none}</span>
  if (elements.every((one) => !isFields(one))) return elements.map(String).join(', ')
  const rows = elements.map((one) => (isFields(one) && !isCitation(one) ? flat(one) : { what: one }))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (depth > 0 || columns.length === 1) {
    return (
      <ul class="lines">
        {rows.map((row) => (
          <li>
            <Line fields={row} visit={visit} depth={depth} />
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
              <th scope="col">{column === 'what' ? say.words.page.name : inWords(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <td>
                  <Value value={row[column]} visit={visit} depth={1} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The fields of an element with those of its `node` drawn up; what names the node stays together, as `what`. */
function flat(fields: Fields): Fields {
  const drawn: Fields = {}
  const take = (from: Fields) => {
    const names = Object.entries(from).filter(([key]) => naming.includes(key) && key !== '__typename')
    if (names.some(([key]) => key !== 'url')) drawn.what = Object.fromEntries(names)
    for (const [key, value] of Object.entries(from)) {
      if (['cursor', 'pageInfo', ...naming].includes(key)) continue
      if (key === 'node' && isFields(value)) take(value)
      else drawn[key] = isFields(value) && 'value' in value && Object.keys(value).length === 1 ? value.value : value
    }
  }
  take(fields)
  return drawn
}

/** What a thing is called, as a link to its page where it says its id. */
function nameOf({ id, label, name, title, url }: Fields, { say }: Visit): Child | undefined {
  const text = [label, name, title]
    .map((one) => (isFields(one) ? one.value : one))
    .find((one): one is string => typeof one === 'string')
  const path =
    typeof id === 'string' && id.includes(':') ? say.href(pathOf(id)) : typeof url === 'string' ? url : undefined
  const shown = text ?? (typeof id === 'string' ? id : undefined)
  if (shown === undefined) return undefined
  return path ? (
    <a href={path} dir="auto">
      {shown}
    </a>
  ) : (
    <span dir="auto">{shown}</span>
  )
}

const isCitation = (value: unknown): value is Fields & { source: Fields } => isFields(value) && isFields(value.source)

function Cited({ citation, visit }: { citation: Fields & { source: Fields }; visit: Visit }) {
  const { source, locator, assertion } = citation
  return (
    <span class="cites">
      {nameOf(source, visit)}
      {typeof locator === 'string' && <span class="place">, {locator}</span>}
      {typeof assertion === 'string' && (
        <span class="says"> · {visit.say.words.assertions[assertion as Assertion] ?? assertion}</span>
      )}
    </span>
  )
}
