import type { Child } from 'hono/jsx'
import type { PlanFeature, PlanLead } from '../dataset/model.ts'
import type { Concept } from '../dataset/nodes.ts'
import { planStatus } from '../dataset/plan-chain.ts'
import { Citations } from './citations.tsx'
import type { Visit } from './house.ts'
import { WebLink } from './names.tsx'
import type { Field } from './words/words.ts'

/** What the record of a concept says beside its names and links, each field with what others say of it. */
export function Fields({ concept, visit }: { concept: Concept; visit: Visit }) {
  const { say, store } = visit
  const rows = valuesOf(concept, visit)
  const told = new Set<string>(rows.map(([field]) => field))
  const untold = new Set((concept.disputes ?? []).map(({ field }) => field).filter((field) => !told.has(field)))
  return (
    <section id="record">
      <dl>
        {rows.map(([field, value]) => (
          <>
            <dt>{say.words.fields[field]}</dt>
            <dd>
              {value}
              <Disputed fields={[field]} concept={concept} visit={visit} />
            </dd>
          </>
        ))}
        {[...untold].map((field) => (
          <>
            <dt>{say.words.fields[field as Field] ?? field}</dt>
            <dd>
              {say.words.page.unstated}
              <Disputed fields={[field]} concept={concept} visit={visit} />
            </dd>
          </>
        ))}
        <dt>{say.words.page.record}</dt>
        <dd>
          <Citations citations={concept.citations} store={store} say={say} />
        </dd>
      </dl>
    </section>
  )
}

/** Further claims about a field, each with its source. */
function Disputed({ fields, concept, visit: { say, store } }: { fields: string[]; concept: Concept; visit: Visit }) {
  return (
    <>
      {(concept.disputes ?? [])
        .filter(({ field }) => fields.includes(field))
        .map(({ field, value, note, citations }) => (
          <div class="disputed" data-dispute={field}>
            <b>{say.words.page.disputed}:</b> <span lang="en">{value}</span>
            {note && <span lang="en"> ({note})</span>}
            <Citations citations={citations} store={store} say={say} />
          </div>
        ))}
    </>
  )
}

/** The fields that are stated, in the order of the model. */
function valuesOf(concept: Concept, visit: Visit): [Field, Child][] {
  const { say, store, today } = visit
  const rows: [Field, Child][] = []
  const add = (field: Field, value: Child | undefined) => {
    if (value !== undefined && value !== '') rows.push([field, value])
  }
  const english = (text: string | undefined) =>
    text && (
      <bdi lang="en" dir="ltr">
        {text}
      </bdi>
    )
  const feature = (one: PlanFeature | undefined) =>
    one && (
      <>
        {one.present ? '✓' : '✗'} {english(one.note)}
        <Citations citations={one.citations} store={store} say={say} />
      </>
    )
  const lead = (one: PlanLead | undefined) =>
    one && (
      <>
        {english([one.agencies.join('; '), one.note].filter(Boolean).join('. '))}
        <Citations citations={one.citations} store={store} say={say} />
      </>
    )

  if ('officialName' in concept) add('officialName', english(concept.officialName))
  if ('title' in concept) add('title', english(concept.title))
  if ('definition' in concept) add('definition', english(concept.definition))
  if ('symbol' in concept) add('symbol', concept.symbol)
  if (concept.kind === 'ActionPlan') {
    add('status', say.words.statuses[planStatus(store, concept, today)])
    add('generation', concept.generation && say.number(concept.generation))
  }
  if ('adoptedOn' in concept && concept.adoptedOn) add('adoptedOn', say.date(concept.adoptedOn))
  if ('issuedOn' in concept) add('issuedOn', say.date(concept.issuedOn))
  if ('inForceOn' in concept && concept.inForceOn) add('inForceOn', say.date(concept.inForceOn))
  if ('foundedOn' in concept && concept.foundedOn) add('foundedOn', say.date(concept.foundedOn))
  if ('during' in concept && concept.during) add('during', say.period(concept.during))
  if (concept.kind === 'Resolution' && concept.vote) {
    const { inFavour, against, abstaining } = concept.vote
    add('vote', [inFavour, against, abstaining].map(say.number).join(' – '))
  }
  if ('meeting' in concept) add('meeting', concept.meeting)
  if ('agendaItem' in concept) add('agendaItem', english(concept.agendaItem))
  if (concept.kind === 'Resolution') {
    add('draftSymbol', concept.draftSymbol)
    add('operativeParagraphs', concept.operativeParagraphs && say.number(concept.operativeParagraphs))
    add('subjects', concept.subjects && english(concept.subjects.join(' · ')))
  }
  if (concept.kind === 'Country') {
    add('code', concept.code)
    add('alpha3', concept.alpha3)
    add('m49', concept.m49)
    add('unStatus', english(concept.unStatus.toLowerCase().replaceAll('_', ' ')))
  }
  if (concept.kind === 'ActionPlan') {
    add('lead', lead(concept.lead))
    add('budget', feature(concept.budget))
    add('monitoring', feature(concept.monitoring))
    add('civilSocietyRole', feature(concept.civilSocietyRole))
  }
  if ('url' in concept && concept.url) add('url', <WebLink url={concept.url} />)
  add(
    'identifiers',
    concept.identifiers?.length ? (
      <ul class="cites">
        {concept.identifiers.map(({ scheme, value, iri }) => (
          <li dir="ltr">
            {scheme.replaceAll('_', ' ')}: {iri ? <WebLink url={iri}>{value}</WebLink> : value}
          </li>
        ))}
      </ul>
    ) : undefined,
  )
  return rows
}
