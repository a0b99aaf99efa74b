import { conceptKinds } from '../dataset/model.ts'
import { titleOf } from '../schema/named-questions.ts'
import type { Visit } from './house.ts'
import { Page, SearchForm } from './layout.tsx'
import { PlansMap } from './map.tsx'

/** The questions to begin with, chosen for somebody who has never asked one; all of the first page fits on one screen. */
const first = [
  'CountriesWithAPlanInForce',
  'WhoPaysAFund',
  'WhatAResolutionAsks',
  'HowTwoThingsAreConnected',
  'WhichFundsDoesACountrySupport',
  'PlansWithoutASuccessor',
  'WhoAbstained',
  'PlansWithABudgetOfTheirOwn',
  'MembersWithoutAPlan',
  'WhatChangedBetweenPlans',
  'WhatFollowedAResolution',
  'WhereTheCouncilSpokeOnACountry',
]

/** The first page: what this is, a search, questions to begin with, and how much there is. */
export function HomePage({ visit }: { visit: Visit }) {
  const { say, store, questions } = visit
  const chosen = first.flatMap((name) => questions.find((one) => one.name === name) ?? [])
  const { tagline, intro, kinds, nav } = say.words
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
                {chosen.map((question) => (
                  <li lang="en">
                    <a href={say.href(`/questions/${question.name}`)}>{titleOf(question)}</a>
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
