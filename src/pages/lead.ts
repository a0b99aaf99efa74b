import type { Node, NodeOf } from '../dataset/nodes.ts'
import { planStatus, plansOf } from '../dataset/plan-chain.ts'
import type { Predicate } from '../dataset/predicates.ts'
import type { Direction, Neighbour } from '../dataset/store.ts'
import type { Visit } from './house.ts'
import { nameIn } from './names.tsx'

/** The answer in one sentence: what somebody who looks up a thing of this kind wants to know first; empty if there is nothing to say. */
export function leadOf(node: Node, visit: Visit): string {
  const { store, say } = visit
  const { lead, statuses } = say.words
  const links = (predicate: Predicate, direction: Direction): readonly Neighbour[] =>
    node.kind === 'Source' ? [] : store.linksOf(predicate, direction, node.id)
  const count = (predicate: Predicate, direction: Direction, template: string): string => {
    const n = new Set(links(predicate, direction).map((one) => one.node.id)).size
    return n > 0 ? say.text(template, { n }) : ''
  }
  /** The only thing at the other end, with what joins it. */
  const told = (predicate: Predicate, direction: Direction): string => {
    const [first, ...more] = links(predicate, direction)
    if (!first || more.length > 0) return ''
    const said = say.words.predicates[predicate][direction === 'FORWARD' ? 'along' : 'against']
    return said.replace('{}', () => say.isolated(nameIn(first.node, say).value))
  }

  switch (node.kind) {
    case 'Resolution':
      return say.sentence(
        adoption(node, visit),
        node.operativeParagraphs ? say.text(lead.paragraphs, { n: node.operativeParagraphs }) : '',
        count('recalls', 'INVERSE', lead.recalledBy),
      )
    case 'PresidentialStatement':
      return say.sentence(
        say.text(lead.issued, { date: say.date(node.issuedOn) }),
        count('recalls', 'INVERSE', lead.recalledBy),
      )
    case 'ActionPlan': {
      const status = planStatus(store, node, visit.today)
      const [first] = links('adopts', 'INVERSE')
      return say.sentence(
        status === 'UNKNOWN' ? lead.periodUnknown : statuses[status],
        node.during ? say.period(node.during) : '',
        first && node.generation
          ? say.text(lead.nth, { n: node.generation, who: nameIn(first.node, say).value })
          : first
            ? say.isolated(nameIn(first.node, say).value)
            : '',
      )
    }
    case 'Country': {
      const plans = plansOf(store, node.id)
      const current = plans.find((plan) => planStatus(store, plan, visit.today) === 'CURRENT')
      const last = current ? undefined : plans.at(-1)
      return say.sentence(
        plans.length > 0 ? say.text(lead.plansOf, { n: plans.length }) : lead.noPlanRecorded,
        current ? say.text(lead.currentPlan, { plan: nameIn(current, say).value }) : '',
        current?.during ? say.period(current.during) : '',
        last
          ? [
              say.isolated(nameIn(last, say).value),
              last.during && say.period(last.during),
              statuses[planStatus(store, last, visit.today)],
            ]
              .filter(Boolean)
              .join(say.words.marks.comma)
          : '',
        count('participatesIn', 'FORWARD', lead.memberOf),
      )
    }
    case 'Instrument':
      return say.sentence(
        node.foundedOn ? `${say.words.fields.foundedOn} ${say.date(node.foundedOn)}` : '',
        donors(links('contributesTo', 'INVERSE'), visit),
        told('administers', 'INVERSE'),
        count('operatesIn', 'FORWARD', lead.worksIn),
      )
    case 'Framework':
      return say.sentence(
        node.adoptedOn ? say.text(lead.adopted, { date: say.date(node.adoptedOn) }) : '',
        told('partOf', 'FORWARD'),
        count('participatesIn', 'INVERSE', lead.participants),
      )
    case 'Organization':
      return say.sentence(
        count('administers', 'FORWARD', lead.runs),
        say.text(lead.facts, { n: store.neighbours(node.id).length }),
      )
    case 'Theme':
      return say.sentence(count('addresses', 'INVERSE', lead.themeOf))
    case 'Source':
      return say.sentence(say.text(lead.sourceOf, { n: store.facts(node.key).length }))
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
  return [
    say.text(lead.donors, { n: new Set(given.map(({ node }) => node.id)).size }),
    withAmount > 0 ? say.text(lead.amountsStated, { n: withAmount }) : lead.amountsNotStated,
  ].join(say.words.marks.between)
}
