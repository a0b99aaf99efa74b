import { createHash } from 'node:crypto'
import { Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type ConceptKind, nodeKinds } from '../dataset/model.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import { listOf } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { linksTable, provisionsTable } from './columns.ts'
import { csv } from './csv.ts'
import type { DescribedFile } from './description.ts'
import { everything } from './everything.ts'
import { jsonLdChunks, nQuadsChunks, turtleChunks } from './linked-data.ts'
import { plainWriter } from './plain.ts'
import { type Column, columnTypes, type Table, tableOf } from './table.ts'

/** A file of the whole dataset: what it is called, and how it is made, piece by piece. */
export interface DumpFile {
  name: string
  title: string
  mediaType: string
  content(): Iterable<string>
  /** The columns of a table; they are known once its content is. */
  columns?(): Column[]
}

/** `ActionPlan` as the name of a file: `action-plans`. */
const fileOf = (kind: keyof typeof listOf): string =>
  listOf[kind].replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Every file of the whole, in the order they are listed. */
export function dumpFiles(store: Store): DumpFile[] {
  const base = store.iriBase
  const writer = plainWriter(store)
  const table = (name: string, title: string, made: () => Table): DumpFile => {
    let columns: Column[] = []
    return {
      name: `${name}.csv`,
      title,
      mediaType: 'text/csv',
      columns: () => columns,
      *content() {
        const rows = made()
        columns = columnTypes(rows)
        yield csv(rows)
      },
    }
  }
  const provisions = () =>
    (['Resolution', 'PresidentialStatement'] as const).flatMap((kind) =>
      (store.all(kind) as readonly Concept[]).flatMap(({ id }) => store.provisions(id).map(writer.provision)),
    )
  const graph = `${base}dataset`
  return [
    {
      name: 'dataset.json',
      title: 'All records and links as the server reads them (--dataset)',
      mediaType: 'application/json',
      content: () => jsonChunks(store.dataset),
    },
    table('links', 'All links, a row each', () => linksTable(store.allLinks.map(writer.link))),
    table('provisions', 'All paragraphs of the texts of the Council, a row each', () => provisionsTable(provisions())),
    ...nodeKinds.map((kind) =>
      table(fileOf(kind), `All nodes of the kind ${kind}, a row each`, () =>
        kind === 'Source'
          ? tableOf(store.all(kind).map((one: Source) => writer.source(one)))
          : tableOf((store.all(kind as ConceptKind) as readonly Concept[]).map((one) => writer.concept(one))),
      ),
    ),
    {
      name: 'wps-graph.ttl',
      title: 'All facts as RDF, in Turtle',
      mediaType: 'text/turtle',
      content: () => turtleChunks(everything(store), base),
    },
    {
      name: 'wps-graph.nq.gz',
      title: 'All facts as RDF, in N-Quads, in one named graph, compressed',
      mediaType: 'application/n-quads',
      content: () => nQuadsChunks(everything(store), base, graph),
    },
    {
      name: 'wps-graph.jsonld',
      title: 'All facts as RDF, in JSON-LD with its context',
      mediaType: 'application/ld+json',
      content: () => jsonLdChunks(everything(store), base),
    },
  ]
}

/** A dataset as JSON, an entry of its lists a piece. */
function* jsonChunks(dataset: object): Generator<string> {
  let separator = '{'
  for (const [name, value] of Object.entries(dataset)) {
    yield `${separator}${JSON.stringify(name)}:`
    separator = ',\n'
    if (!Array.isArray(value)) yield JSON.stringify(value)
    else for (const [i, entry] of value.entries()) yield `${i === 0 ? '[\n' : ',\n'}${JSON.stringify(entry)}`
    if (Array.isArray(value)) yield value.length === 0 ? '[]' : '\n]'
  }
  yield '}\n'
}

/** A file of the dump as it is kept: compressed, whatever it is. */
export interface MadeFile extends DescribedFile {
  gzip: Buffer
}

/** A piece that is worth the way through the streams. */
const pieceSize = 65_536

/** Makes a file, a piece at a time, so that others have their turn in between, and keeps only what gets smaller. */
export async function make(file: DumpFile): Promise<MadeFile> {
  const isGzip = file.name.endsWith('.gz')
  const hash = createHash('sha256')
  let bytes = 0
  const measured = () =>
    new Transform({
      transform(piece: Buffer, _, done) {
        hash.update(piece)
        bytes += piece.length
        done(null, piece)
      },
    })
  const pieces: Buffer[] = []
  const kept = new Writable({
    write(piece: Buffer, _, done) {
      pieces.push(piece)
      done()
    },
  })
  const content = Readable.from(gathered(file.content()))
  const gzip = createGzip({ level: 6 })
  await (isGzip ? pipeline(content, gzip, measured(), kept) : pipeline(content, measured(), gzip, kept))
  const { name, title, mediaType } = file
  return {
    name,
    title,
    mediaType,
    bytes,
    sha256: hash.digest('hex'),
    ...(file.columns && { columns: file.columns() }),
    gzip: Buffer.concat(pieces),
  }
}

/** Pieces put together until they are worth it, each in a turn of its own of the event loop. */
async function* gathered(pieces: Iterable<string>): AsyncGenerator<Buffer> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < pieceSize) continue
    yield Buffer.from(text)
    text = ''
    await new Promise(setImmediate)
  }
  if (text) yield Buffer.from(text)
}
