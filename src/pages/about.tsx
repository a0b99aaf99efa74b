import { assertions } from '../dataset/citation.ts'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'

/** What to know before citing, and every way to the facts, on one page. In English: it is for whoever builds on it. */
export function AboutPage({ visit, origin }: { visit: Visit; origin: string }) {
  const { say, store } = visit
  const { version, licence } = store.dataset
  const example = store.all('Country')[0] ?? store.all('Theme')[0]
  const id = example?.id ?? 'Country:XX'
  const path = id.replace(':', '/')
  const question = `{ node(id: "${id}") { ... on Concept { label { value } citations { source { title } locator } } } }`
  return (
    <Page visit={visit} title={say.words.nav.about}>
      <div lang="en" dir="ltr">
        <h1>{say.words.nav.about}</h1>
        <p class="lead">
          One graph of the agenda’s texts, plans, funds and bodies, version {version}. The data are under {licence}; say
          where you have them from.
        </p>
        <section>
          <h2>What to know before you cite it</h2>
          <ul>
            <li>A fact that no source states is not there. “Not stated” never means “no”.</li>
            <li>
              Where sources disagree, one value stands in its place and the others beside it, each with its source.
            </li>
            <li>What a text says is told in our words; only the source counts.</li>
            <li>Lists of donors, participants and countries are as complete as their sources.</li>
            <li>
              Each source has a note on what kind of saying it is:{' '}
              {assertions.map((one) => say.words.assertions[one]).join('; ')}.
            </li>
          </ul>
        </section>
        <section>
          <h2>Take one thing away</h2>
          <p>
            Every page has the same facts as a table, as linked data and as plain JSON, at the same address with an
            ending:
          </p>
          <pre tabindex={0}>
            <code>{`curl ${origin}/${path}.csv\ncurl ${origin}/${path}.ttl\ncurl ${origin}/${path}.jsonld\ncurl ${origin}/${path}.json`}</code>
          </pre>
        </section>
        <section>
          <h2>Take everything away</h2>
          <p>
            <a href="/data/">The whole as files</a>: the dataset, tables of links and of each kind, Turtle, N-Quads and
            JSON-LD.
          </p>
        </section>
        <section>
          <h2>Ask in GraphQL</h2>
          <p>
            <a href="/graphql">GraphiQL</a> completes what you type; <a href="/schema.graphql">the schema</a> describes
            every field; <a href={say.href('/questions')}>the questions</a> are ready to be changed.
          </p>
          <pre tabindex={0}>
            <code>{`curl ${origin}/graphql -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query: question })}'`}</code>
          </pre>
          <pre tabindex={0}>
            <code>{`const response = await fetch('${origin}/graphql', {\n  method: 'POST',\n  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },\n  body: JSON.stringify({ query: \`${question}\` }),\n})\nconst { data, errors } = await response.json()`}</code>
          </pre>
        </section>
      </div>
    </Page>
  )
}
