import { raw } from 'hono/html'
import type { Concept, NodeOf } from '../dataset/nodes.ts'
import { plansOf } from '../dataset/plan-chain.ts'
import type { Store } from '../dataset/store.ts'
import { escaped } from './escaped.ts'
import { hashedPath } from './hashed-path.ts'
import type { Visit } from './house.ts'
import { nameIn, pathOf } from './names.tsx'
import { type PlanRow, statusesOn } from './plan-rows.ts'
import type { Say } from './words/say.ts'
import { land, points, size } from './world.ts'

const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"><path fill="#8b98a5" fill-opacity=".35" d="${land}"/></svg>`

/** The land as a picture of its own: the same on every page, so it is fetched once. */
export const landPicture = {
  svg: drawn,
  path: hashedPath('land', drawn, 'svg'),
}

/** How a country stands: with a plan in force, with others alone, or with none. */
type State = 'current' | 'past' | 'none'
type States = ReadonlyMap<NodeOf<'Country'>, State>

/** How the countries stand whose plans these are. */
export function statesOf(rows: readonly PlanRow[]): States {
  const states = new Map<NodeOf<'Country'>, State>()
  for (const { entry, status } of rows) {
    for (const one of entry.whose.filter(isCountry)) {
      if (status === 'CURRENT') states.set(one, 'current')
      else if (!states.has(one)) states.set(one, 'past')
    }
  }
  return states
}

const isCountry = (concept: Concept): concept is NodeOf<'Country'> => concept.kind === 'Country'

/** How all countries stand on a day, by the plans they had adopted by then. */
function allStates(store: Store, day: string): States {
  const statuses = statusesOn(store, day)
  return new Map(
    store.all('Country').map((country) => {
      const plans = plansOf(store, country.id, day)
      const isCurrent = plans.some((plan) => statuses.get(plan) === 'CURRENT')
      return [country, plans.length === 0 ? 'none' : isCurrent ? 'current' : 'past']
    }),
  )
}

/** The map of all countries as it was drawn last, by who says their names and for which day: it changes once a day. */
const drawnFor = new WeakMap<Say, { store: Store; day: string; map: Drawn }>()

interface Drawn {
  dots: string
  counts: Record<State, number>
}

function dotsOf(states: States, say: Say): Drawn {
  let dots = ''
  const counts = { current: 0, past: 0, none: 0 }
  for (const [country, state] of states) {
    counts[state]++
    const point = country.m49 === undefined ? undefined : points[country.m49]
    if (!point) continue
    // Nothing is told of it that its page does not: one stop less for who goes through the map by keys.
    if (state === 'none') {
      dots += `<circle class="none" cx="${point[0]}" cy="${point[1]}" r="2.5"/>`
      continue
    }
    const told = escaped(`${nameIn(country, say).value}: ${say.words.map[state]}`)
    dots += `<a href="${escaped(say.href(pathOf(country.id)))}"><circle class="${state}" cx="${point[0]}" cy="${point[1]}" r="5"><title>${told}</title></circle></a>`
  }
  return { dots, counts }
}

function mapOfAll({ store, say, today }: Visit): Drawn {
  const known = drawnFor.get(say)
  if (known?.day === today && known.store === store) return known.map
  const map = dotsOf(allStates(store, today), say)
  drawnFor.set(say, { store, day: today, map })
  return map
}

/**
 * A dot for each country: filled where a plan is in force, a ring where plans have ended, small where none is recorded;
 * those with plans lead to their pages.
 * Given how some countries stand, it shows these alone.
 */
export function PlansMap({ states, visit }: { states?: States; visit: Visit }) {
  const { say } = visit
  const { dots, counts } = states ? dotsOf(states, say) : mapOfAll(visit)
  const shown: readonly State[] = states ? ['current', 'past'] : ['current', 'past', 'none']
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height}>
        <title>{say.words.map.title}</title>
        <image href={landPicture.path} width={size.width} height={size.height} />
        {raw(dots)}
      </svg>
      <figcaption class="aside">
        {shown.map((state) => (
          <span>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <circle class={state} cx="7" cy="7" r={state === 'none' ? 2.5 : 5} />
            </svg>{' '}
            {say.words.map[state]}: <b>{say.number(counts[state])}</b>{' '}
          </span>
        ))}
        <small>{say.words.map.boundaries}</small>
      </figcaption>
    </figure>
  )
}
