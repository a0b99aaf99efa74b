import { conceptKinds } from '../dataset/model.ts'
import type { Visit } from './house.ts'
import { Page, SearchForm } from './layout.tsx'
import { PlansMap } from './map.tsx'
import { firstQuestions } from './words/words.ts'

/** The first page: what this is, a search, questions to begin with, and how much there is. */
export function HomePage({ visit }: { visit: Visit }) {
  const { say, store, questions } = visit
  const chosen = firstQuestions.filter((name) => questions.some((one) => one.name === name))
  const { tagline, intro, first, kinds, nav } = say.words
  return (
    <Page visit={visit} title={tagline} description={intro.join(' ')} hasSearch>
      <h1>{tagline}</h1>
      <p class="lead">{intro.join(' ')}</p>
      <SearchForm visit={visit} />
      <div class="front">
        <div>
          {chosen.length > 0 && (
            <section>
              <h2>{nav.questions}</h2>
              <ul>
                {chosen.map((name) => (
                  <li>
                    <a href={say.href(`/questions/${name}`)}>{first[name]}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <PlansMap visit={visit} />
      </div>
      <ul class="counts">
        {conceptKinds.map((kind) => {
          const n = store.all(kind).length
          return (
            <li>
              <a href={say.href(`/search?kind=${kind}`)}>
                <b>{say.number(n)}</b> {n === 1 ? kinds[kind].one : kinds[kind].many}
              </a>
            </li>
          )
        })}
        <li>{say.text(say.words.lead.facts, { n: store.allLinks.length })}</li>
      </ul>
    </Page>
  )
}
