import type { Child } from 'hono/jsx'
import type { Assertion } from '../dataset/citation.ts'
import { isDay } from '../dataset/dates.ts'
import type { ReducedDate } from '../dataset/model.ts'
import { inWords } from '../schema/named-questions.ts'
import type { Visit } from './house.ts'
import { isWeb, nameIn, pathOf, WebLink } from './names.tsx'
import { stepSaid } from './sentences.ts'

/** An answer of the graph for people: objects as pairs, lists as tables, lists within them as lines, ids as links. */
export function Answer({ data, visit }: { data: unknown; visit: Visit }) {
  return isFields(data) ? <Pairs fields={data} visit={visit} /> : null
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

const isNaming = (fields: Fields): boolean => Object.keys(fields).every((key) => naming.includes(key))

/** The elements of a list or of a connection; `undefined` for anything else. */
function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  return isFields(value) && Array.isArray(value.edges) ? value.edges : undefined
}

/** What a connection tells beside its edges: of how many things it is recorded, how many there are of each kind. */
function besideEdges({ edges, totalCount, pageInfo, ...beside }: Fields): Fields {
  const isPart = typeof totalCount === 'number' && Array.isArray(edges) && edges.length < totalCount
  return { ...(isPart && { totalCount }), ...beside }
}

function Value({ value, visit, depth }: Valued): Child {
  const { say } = visit
  const elements = elementsOf(value)
  if (elements) {
    const beside = isFields(value) ? besideEdges(value) : {}
    return (
      <>
        {Object.keys(beside).length > 0 &&
          (depth === 0 ? (
            <Pairs fields={beside} visit={visit} />
          ) : (
            <Line fields={beside} visit={visit} depth={depth} />
          ))}
        <Elements elements={elements} visit={visit} depth={depth} />
      </>
    )
  }
  if (isFields(value)) {
    if (isCitation(value)) return <Cited citation={value} visit={visit} />
    const named = nameOf(value, visit)
    if (named && isNaming(value)) return named
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
  if (isDay(text)) return say.date(text as ReducedDate)
  if (/^https?:\/\/\S+$/.test(text)) return <WebLink url={text} />
  return <span dir="auto">{text}</span>
}

/** The fields of an object: what is short as pairs, then what is a list or an object of its own under a heading. */
function Pairs({ fields, visit }: { fields: Fields; visit: Visit }) {
  const all = Object.entries(fields)
  const isLong = (value: unknown) =>
    (elementsOf(value)?.length ?? 0) > 0 || (isFields(value) && !isCitation(value) && !isNaming(value))
  const short = all.filter(([, value]) => !isLong(value))
  return (
    <>
      {short.length > 0 && (
        <dl class="pairs">
          {short.map(([path, inner]) => (
            <>
              <dt>{headingOf(path, visit)}</dt>
              <dd>
                <Value value={inner} visit={visit} depth={0} />
              </dd>
            </>
          ))}
        </dl>
      )}
      {all
        .filter(([, value]) => isLong(value))
        .map(([path, inner]) => (
          <div class="pair">
            <h3>{headingOf(path, visit)}</h3>
            <Value value={inner} visit={visit} depth={0} />
          </div>
        ))}
    </>
  )
}

const headingOf = (path: string, { say }: Visit): string => (path === 'what' ? say.words.page.name : inWords(path))

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

/** Marks the lists that a table to take away may hold: those that stand in no other. */
const listed = { 'data-list': '' }

/** A table with a column for each path that any element has; within another list, a line for each element. */
function Elements({ elements, visit, depth }: { elements: readonly unknown[]; visit: Visit; depth: number }): Child {
  const { say } = visit
  if (elements.length === 0) return <span class="aside">{say.words.page.none}</span>
  if (elements.every((one) => !isFields(one))) {
    return (
      <ul class="values" {...(depth === 0 && listed)}>
        {elements.map((one) => (
          <li {...(depth === 0 && { 'data-row': '' })}>
            <Value value={one} visit={visit} depth={depth + 1} />
          </li>
        ))}
      </ul>
    )
  }
  const rows = elements.map((one) => (isFields(one) && !isCitation(one) ? flat(one) : { what: one }))
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (depth > 0 || columns.length === 1) {
    return (
      <ul class="lines" {...(depth === 0 && listed)}>
        {rows.map((row) => (
          <li {...(depth === 0 && { 'data-row': '' })}>
            <Line fields={row} visit={visit} depth={depth} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div class="scroll">
      <table {...listed}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{headingOf(column, visit)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr data-row="">
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
function nameOf({ id, label, name, title, url }: Fields, visit: Visit): Child | undefined {
  const { say } = visit
  const text = [label, name, title]
    .map((one) => (isFields(one) ? one.value : one))
    .find((one): one is string => typeof one === 'string')
  const path =
    typeof id === 'string' && id.includes(':')
      ? say.href(pathOf(id))
      : typeof url === 'string' && isWeb(url)
        ? url
        : undefined
  const shown = text ?? (typeof id === 'string' ? toldById(id, visit) : undefined)
  if (shown === undefined) return undefined
  return path ? (
    <a href={path} dir="auto">
      {shown}
    </a>
  ) : (
    <span dir="auto">{shown}</span>
  )
}

/** What has an id, in words: a concept by its name, a link by what it says, a paragraph by its text and number. */
function toldById(id: string, { store, say }: Visit): string {
  const [node] = store.nodes([id])
  if (node) return nameIn(node, say).value
  const fact = store.fact(id)
  if (fact?.kind === 'Link') return stepSaid(fact.from, { link: fact, direction: 'FORWARD', node: fact.to }, say)
  return fact ? [nameIn(fact.of, say).value, fact.number ?? ''].join(' ').trim() : id
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
