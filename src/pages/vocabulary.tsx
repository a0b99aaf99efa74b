import type { Visit, VocabularyTerm } from './house.ts'
import { Page } from './layout.tsx'

const sections = {
  Class: 'Classes',
  Property: 'Properties',
  ConceptScheme: 'Lists of values',
  Concept: 'Values of these lists',
} as const

/** What the terms of our linked data mean, each where its IRI leads. In English, as the terms are. */
export function VocabularyPage({ visit, terms }: { visit: Visit; terms: readonly VocabularyTerm[] }) {
  const alternates = [
    { type: 'text/turtle', href: '/vocabulary.ttl' },
    { type: 'application/ld+json', href: '/vocabulary.jsonld' },
  ]
  return (
    <Page visit={visit} title="The vocabulary of the linked data" alternates={alternates}>
      <div lang="en" dir="ltr">
        <h1>The vocabulary of the linked data</h1>
        <p class="lead">
          Classes, properties and lists of values that our <a href="/data/">RDF</a> uses beside SKOS, DCTERMS and PROV.
          For programs: <a href="/vocabulary.ttl">Turtle</a>, <a href="/vocabulary.jsonld">JSON-LD</a>.
        </p>
        {Object.entries(sections).map(([type, title]) => (
          <section>
            <h2>{title}</h2>
            <dl>
              {terms
                .filter((term) => term.type === type)
                .map(({ name, says }) => (
                  <>
                    <dt id={name}>
                      <a href={`#${name}`}>{name}</a>
                    </dt>
                    <dd>{coded(says)}</dd>
                  </>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Page>
  )
}

/** A text of Markdown in which names stand between backticks. */
const coded = (text: string) => text.split('`').map((part, i) => (i % 2 ? <code>{part}</code> : part))
