import { createHash } from 'node:crypto'
import type { NodeOf } from '../dataset/nodes.ts'
import { planStatus, plansOf } from '../dataset/plan-chain.ts'
import type { Visit } from './house.ts'
import { nameIn, pathOf } from './names.tsx'
import { land, points, size } from './world.ts'

const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"><path fill="#8b98a5" fill-opacity=".35" d="${land}"/></svg>`

/** The land as a picture of its own: the same on every page, so it is fetched once. */
export const landPicture = {
  svg: drawn,
  path: `/land-${createHash('sha256').update(drawn).digest('hex').slice(0, 12)}.svg`,
}

/** A dot for each country: filled where a plan is in force, a ring where plans have ended, small where none is recorded. */
export function PlansMap({ visit }: { visit: Visit }) {
  const { store, say } = visit
  const dots = store.all('Country').flatMap((country) => {
    const point = country.m49 === undefined ? undefined : points[country.m49]
    return point ? [{ country, point, state: stateOf(country, visit) }] : []
  })
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height}>
        <title>{say.words.map.title}</title>
        <image href={landPicture.path} width={size.width} height={size.height} />
        {dots.map(({ country, point: [x, y], state }) => (
          <a href={say.href(pathOf(country.id))}>
            <circle class={state} cx={x} cy={y} r={state === 'none' ? 2.5 : 5}>
              <title>
                {nameIn(country, say).value}: {say.words.map[state]}
              </title>
            </circle>
          </a>
        ))}
      </svg>
      <figcaption class="aside">
        {(['current', 'past', 'none'] as const).map((state) => (
          <span>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <circle class={state} cx="7" cy="7" r={state === 'none' ? 2.5 : 5} />
            </svg>{' '}
            {say.words.map[state]}: <b>{say.number(dots.filter((dot) => dot.state === state).length)}</b>{' '}
          </span>
        ))}
        <small>{say.words.map.boundaries}</small>
      </figcaption>
    </figure>
  )
}

function stateOf(country: NodeOf<'Country'>, { store, today }: Visit): 'current' | 'past' | 'none' {
  const plans = plansOf(store, country.id, today)
  if (plans.length === 0) return 'none'
  return plans.some((plan) => planStatus(store, plan, today) === 'CURRENT') ? 'current' : 'past'
}
