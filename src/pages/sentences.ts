import type { Concept } from '../dataset/nodes.ts'
import type { Neighbour } from '../dataset/store.ts'
import type { Chain } from '../discovery/related.ts'
import { chainSentence, stepSentence } from '../discovery/sentences.ts'
import type { TimelineEvent } from '../discovery/timeline.ts'
import { nameIn } from './names.tsx'
import { verbOf } from './verbs.ts'
import type { Say } from './words/say.ts'

/** One step as a sentence about the concept it starts from: in English as the graph says it, else by template. */
export function stepSaid(from: Concept, step: Neighbour, say: Say): string {
  return say.language === 'en' ? stepSentence(from, step) : say.sentence(told(from, step, say))
}

/** What joins a concept to the one at the end of a chain. */
export function chainSaid(from: Concept, chain: Chain, say: Say): string {
  if (say.language === 'en') return chainSentence(from, chain)
  const [first, second] = chain.steps
  return say.sentence(told(from, first, say), second ? told(first.node, second, say) : '')
}

/** What happened. An event of a link is told by the link and by what of it is dated. */
export function eventSaid(concept: Concept, { sentence, kind, link }: TimelineEvent, say: Say): string {
  if (say.language === 'en') return sentence
  const what = say.words.events[kind]
  if (!link) return say.sentence(`${say.isolated(nameIn(concept, say).value)}: ${what}`)
  return say.sentence(told(link.from, { link, direction: 'FORWARD', node: link.to }, say), what)
}

/** A link as its two ends in their own direction, with what joins them and what stands in brackets. */
function told(from: Concept, { link, direction, node }: Neighbour, say: Say): string {
  const { predicate, role, during, amount } = link
  const phrase = verbOf(link, direction, say)
  const particulars = [
    role && say.words.roles[role],
    amount && say.money(amount.value, amount.currency),
    // The period beside an adoption is that of the plan, not of the act.
    predicate !== 'adopts' && during && say.period(during),
  ].filter(Boolean)
  const names = [from, node].map((one) => say.isolated(nameIn(one, say).value)) as [string, string]
  const gap = say.language === 'zh' ? '' : ' '
  const bracketed = particulars.length > 0 ? ` (${particulars.join(say.words.marks.comma)})` : ''
  return `${names[0]}${gap}${phrase.replace('{}', () => names[1])}${bracketed}`
}
