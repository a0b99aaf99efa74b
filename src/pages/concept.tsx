import { alternativeLabels } from '../dataset/labels.ts'
import type { Concept } from '../dataset/nodes.ts'
import type { Neighbour } from '../dataset/store.ts'
import { Fields } from './fields.tsx'
import type { Visit } from './house.ts'
import { Page } from './layout.tsx'
import { leadOf } from './lead.ts'
import { blocksOf, LinkBlocks, titleOfBlock } from './links.tsx'
import { nameIn } from './names.tsx'
import { Near } from './near.tsx'
import { Provisions } from './provisions.tsx'
import { alternatesOf, Ways } from './ways.tsx'

/** The page of a concept: the answer in one line, then every fact of its record, then what is missing. */
export function ConceptPage({ concept, visit }: { concept: Concept; visit: Visit }) {
  const { say, store } = visit
  const { kinds, page } = say.words
  const name = nameIn(concept, say)
  const lead = leadOf(concept, visit)
  const others = alternativeLabels(concept).map(({ value }) => value)
  const blocks = blocksOf(store.neighbours(concept.id))
  const provisions = store.provisions(concept.id)
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
        {name.language !== say.language && <> · {say.text(page.notIn, { language: say.words.language })}</>}
      </p>
      {lead && <p class="lead">{lead}</p>}
      {concept.summary && (
        <p lang="en" dir="ltr">
          {concept.summary}
        </p>
      )}
      <Contents concept={concept} blocks={blocks} visit={visit} />
      <div class="sheet">
        <div>
          <Provisions provisions={provisions} visit={visit} />
          <LinkBlocks blocks={blocks} store={store} say={say} />
        </div>
        <aside>
          <Ways node={concept} visit={visit} />
          <Fields concept={concept} visit={visit} />
        </aside>
      </div>
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

interface Shown {
  concept: Concept
  blocks: Map<string, Neighbour[]>
  visit: Visit
  /** The address of its page, where the list stands on another. */
  on?: string
}

/** What is told of a concept, each with how much of it, as links to where it stands. */
export function Contents({ concept, blocks, visit: { say, store }, on = '' }: Shown) {
  const { page } = say.words
  const provisions = store.provisions(concept.id).length
  return (
    <ul class="counts" aria-label={page.blocks}>
      {provisions > 0 && (
        <li>
          <a href={`${on}#paragraphs`}>
            {page.says} <b>{say.number(provisions)}</b>
          </a>
        </li>
      )}
      {[...blocks].map(([name, block]) => {
        const { title, count } = titleOfBlock(block, say)
        return (
          <li>
            <a href={`${on}#${name}`}>
              {title} <b>{count}</b>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
