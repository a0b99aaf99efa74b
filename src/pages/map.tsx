import { raw } from 'hono/html'
import type { NodeOf } from '../dataset/nodes.ts'
import { planStatus, plansOf } from '../dataset/plan-chain.ts'
import type { Store } from '../dataset/store.ts'
import { escaped } from './escaped.ts'
import { hashedPath } from './hashed-path.ts'
import type { Visit } from './house.ts'
import { nameIn, pathOf } from './names.tsx'
import type { Say } from './words/say.ts'
import { land, points, size } from './world.ts'

const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"><path fill="#8b98a5" fill-opacity=".35" d="${land}"/></svg>`

/** The land as a picture of its own: the same on every page, so it is fetched once. */
export const landPicture = {
  svg: drawn,
  path: hashedPath('land', drawn, 'svg'),
}

/** The dots as they were said last, by who said them and for which day: they change once a day. */
const drawnFor = new WeakMap<Say, { store: Store; day: string; dots: string; counts: Record<State, number> }>()

function dotsFor({ store, say, today }: Visit) {
  const known = drawnFor.get(say)
  if (known?.day === today && known.store === store) return known
  let dots = ''
  const counts = { current: 0, past: 0, none: 0 }
  for (const country of store.all('Country')) {
    const point = country.m49 === undefined ? undefined : points[country.m49]
    const state = stateOf(country, store, today)
    counts[state]++
    if (!point) continue
    const told = escaped(`${nameIn(country, say).value}: ${say.words.map[state]}`)
    dots += `<a href="${escaped(say.href(pathOf(country.id)))}"><circle class="${state}" cx="${point[0]}" cy="${point[1]}" r="${state === 'none' ? 2.5 : 5}"><title>${told}</title></circle></a>`
  }
  const drawn = { store, day: today, dots, counts }
  drawnFor.set(say, drawn)
  return drawn
}

/** A dot for each country: filled where a plan is in force, a ring where plans have ended, small where none is recorded. */
export function PlansMap({ visit }: { visit: Visit }) {
  const { say } = visit
  const { dots, counts } = dotsFor(visit)
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height}>
        <title>{say.words.map.title}</title>
        <image href={landPicture.path} width={size.width} height={size.height} />
        {raw(dots)}
      </svg>
      <figcaption class="aside">
        {(['current', 'past', 'none'] as const).map((state) => (
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

type State = 'current' | 'past' | 'none'

function stateOf(country: NodeOf<'Country'>, store: Store, today: string): State {
  const plans = plansOf(store, country.id, today)
  if (plans.length === 0) return 'none'
  return plans.some((plan) => planStatus(store, plan, today) === 'CURRENT') ? 'current' : 'past'
}
