import { raw } from 'hono/html'
import type { DataFile, Visit } from './house.ts'
import { Page } from './layout.tsx'

/** The whole as files: what there is, and what it is in the words of schema.org, for search engines of data. */
export function DataPage({
  visit,
  files,
  description,
}: {
  visit: Visit
  files: readonly DataFile[]
  description: object
}) {
  const { say, store } = visit
  const { version, licence } = store.dataset
  const someAreMade = files.some(({ bytes }) => bytes !== undefined)
  const size = ({ bytes }: DataFile) => (bytes === undefined ? '' : `${say.number(Math.ceil(bytes / 1_000))} kB`)
  return (
    <Page visit={visit} title="The whole as files">
      <div lang="en" dir="ltr">
        <h1>The whole as files</h1>
        <p class="lead">
          Version {version}, under {licence}. A file is made when it is first asked for.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">What it is</th>
              {someAreMade && <th scope="col">Size</th>}
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr>
                <th scope="row">
                  <a href={`/data/${file.name}`}>{file.name}</a>
                </th>
                <td>{file.title}</td>
                {someAreMade && <td title={file.sha256 && `SHA-256: ${file.sha256}`}>{size(file)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          What the files are, for programs: <a href="/data/datapackage.json">Data Package</a>,{' '}
          <a href="/data/dcat.ttl">DCAT</a>, <a href="/data/schema-org.jsonld">schema.org</a>. What the terms in them
          mean: <a href="/vocabulary">the vocabulary</a>.
        </p>
      </div>
      <script type="application/ld+json">{raw(JSON.stringify(description).replaceAll('<', '\\u003c'))}</script>
    </Page>
  )
}
