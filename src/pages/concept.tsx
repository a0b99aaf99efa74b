import { alternativeLabels } from '../dataset/labels.ts'
import type { Concept } from '../dataset/nodes.ts'
import { Fields } from './fields.tsx'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { leadOf } from './lead.ts'
import { LinkBlocks } from './links.tsx'
import { nameIn } from './names.tsx'
import { Near } from './near.tsx'
import { Provisions } from './provisions.tsx'
import { alternatesOf, Ways } from './ways.tsx'
import { wordsIn } from './words/say.ts'

/** The page of a concept: the answer in one line, then every fact of its record, then what is missing. */
export function ConceptPage({ concept, visit }: { concept: Concept; visit: Visit }) {
  const { say, store } = visit
  const { kinds, page } = say.words
  const name = nameIn(concept, say)
  const lead = leadOf(concept, visit)
  const others = alternativeLabels(concept).map(({ value }) => value)
  const gaps = store.dataset.gaps.filter(({ about }) => about === concept.id)
  return (
    <Page visit={visit} title={name.value} description={lead || concept.summary} alternates={alternatesOf(concept.id)}>
      <h1 lang={name.language} dir="auto">
        {name.value}
      </h1>
      <p class="kind">
        {kinds[concept.kind].one}
        {others.length > 0 && (
          <>
            {' · '}
            {page.otherNames} <span dir="auto">{others.slice(0, 6).join(' · ')}</span>
          </>
        )}
        {name.language !== say.language && (
          <> · {say.text(page.notIn, { language: wordsIn[say.language]?.language ?? say.language })}</>
        )}
      </p>
      {lead && <p class="lead">{lead}.</p>}
      {concept.summary && (
        <p lang="en" dir="ltr">
          {concept.summary}
        </p>
      )}
      <Ways id={concept.id} visit={visit} />
      <Fields concept={concept} visit={visit} />
      <Provisions provisions={store.provisions(concept.id)} visit={visit} />
      <LinkBlocks neighbours={store.neighbours(concept.id)} store={store} say={say} />
      <Near concept={concept} visit={visit} />
      {gaps.length > 0 && (
        <section id="gaps">
          <h2>{page.gaps}</h2>
          <ul lang="en" dir="ltr">
            {gaps.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}
