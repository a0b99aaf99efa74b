import type { Node, NodeOf } from '../dataset/nodes.ts'
import { planStatus, plansOf } from '../dataset/plan-chain.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction, Neighbour } from '../dataset/store.ts'
import type { Visit } from './house.ts'
import { nameIn } from './names.tsx'

/** The answer in one line: what somebody who looks up a thing of this kind wants to know first. */
export function leadOf(node: Node, visit: Visit): string {
  const { store, say } = visit
  const { lead, statuses } = say.words
  const links = (predicate: Predicate, direction: Direction): readonly Neighbour[] =>
    node.kind === 'Source' ? [] : (store.links(predicate, direction, [node.id])[0] ?? [])
  const count = (predicate: Predicate, direction: Direction, template: string): string => {
    const n = new Set(links(predicate, direction).map((one) => one.node.id)).size
    return n > 0 ? say.text(template, { n }) : ''
  }

  switch (node.kind) {
    case 'Resolution':
      return joined(
        adoption(node, visit),
        node.operativeParagraphs ? say.text(lead.paragraphs, { n: node.operativeParagraphs }) : '',
        count('recalls', 'INVERSE', lead.recalledBy),
      )
    case 'PresidentialStatement':
      return say.text(lead.issued, { date: say.date(node.issuedOn) })
    case 'ActionPlan': {
      const status = planStatus(store, node, visit.today)
      const [first] = links('adopts', 'INVERSE')
      return joined(
        capital(status === 'UNKNOWN' ? lead.periodUnknown : statuses[status]),
        node.during ? say.period(node.during) : '',
        first && node.generation
          ? say.text(lead.nth, { n: node.generation, who: nameIn(first.node, say).value })
          : first
            ? nameIn(first.node, say).value
            : '',
      )
    }
    case 'Country': {
      const plans = plansOf(store, node.id)
      const current = plans.find((plan) => planStatus(store, plan, visit.today) === 'CURRENT')
      return joined(
        plans.length > 0 ? say.text(lead.plansOf, { n: plans.length }) : lead.noPlanRecorded,
        current ? say.text(lead.currentPlan, { plan: nameIn(current, say).value }) : '',
        count('participatesIn', 'FORWARD', lead.memberOf),
      )
    }
    case 'Instrument':
      return joined(
        node.foundedOn ? `${say.words.fields.foundedOn} ${say.date(node.foundedOn)}` : '',
        donors(links('contributesTo', 'INVERSE'), visit),
        count('operatesIn', 'FORWARD', lead.worksIn),
      )
    case 'Framework':
      return joined(
        node.adoptedOn ? say.text(lead.adopted, { date: say.date(node.adoptedOn) }) : '',
        count('participatesIn', 'INVERSE', lead.participants),
      )
    case 'Organization':
      return joined(
        count('administers', 'FORWARD', lead.runs),
        say.text(lead.facts, { n: store.neighbours(node.id).length }),
      )
    case 'Theme':
      return count('addresses', 'INVERSE', lead.themeOf)
    case 'Source':
      return say.text(lead.sourceOf, { n: store.facts(node.key).length })
  }
}

function adoption({ vote, adoptedOn }: NodeOf<'Resolution'>, { say }: Visit): string {
  const { lead } = say.words
  const date = say.date(adoptedOn)
  if (!vote) return say.text(lead.adopted, { date })
  if (vote.against === 0 && vote.abstaining === 0) return say.text(lead.adoptedUnanimously, { date })
  return say.text(lead.adoptedByVote, { date, for: vote.inFavour, against: vote.against, abstaining: vote.abstaining })
}

function donors(gifts: readonly Neighbour[], { say }: Visit): string {
  const given = gifts.filter(({ link: { role } }) => role === 'DONOR')
  if (given.length === 0) return ''
  const { lead } = say.words
  const withAmount = new Set(given.filter(({ link }) => link.amount).map(({ node }) => node.id)).size
  return joined(
    say.text(lead.donors, { n: new Set(given.map(({ node }) => node.id)).size }),
    withAmount > 0 ? say.text(lead.amountsStated, { n: withAmount }) : lead.amountsNotStated,
  )
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join('; ')
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
