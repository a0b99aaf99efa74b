import { englishLabel } from '../dataset/labels.ts'
import type { Concept } from '../dataset/nodes.ts'
import { isSymmetric } from '../dataset/predicates.ts'
import type { Neighbour } from '../dataset/store.ts'
import { withArticle } from './articles.ts'
import { auxiliaryOf, particulars, phraseOf } from './phrases.ts'
import type { Chain } from './related.ts'

/** The concept as a sentence names it, in English. */
export const nameOf = (concept: Concept): string => withArticle(englishLabel(concept), concept.kind)

/** What a link says of the concept it is read from: `is a member of NATO (since 1949-04-04)`. */
export const predicateOf = ({ link, direction, node }: Neighbour): string =>
  phraseOf(link, direction).replace('{}', () => nameOf(node)) + particulars(link)

/** One step as a sentence about the concept it starts from: `Belgium is a member of NATO.` */
export const stepSentence = (from: Concept, step: Neighbour): string => sentence(`${nameOf(from)} ${predicateOf(step)}`)

/** A chain as one plain sentence: what joins the concept to the one at its end. */
export function chainSentence(from: Concept, { steps: [first, second] }: Chain): string {
  if (!second) return stepSentence(from, first)
  if (isSymmetric(first.link.predicate) && isSymmetric(second.link.predicate)) {
    return sentence(`${nameOf(from)} and ${nameOf(second.node)} are both close to ${nameOf(first.node)}`)
  }
  // The second link as the concept at the end of the chain would tell it.
  const told = phraseOf(second.link, second.direction === 'FORWARD' ? 'INVERSE' : 'FORWARD')
  const same = first.direction !== second.direction && phraseOf(first.link, first.direction) === told
  if (same && first.direction === 'INVERSE') return aboutBoth(from, first, second)
  if (same) {
    const other = `${nameOf(second.node)}${particulars(second.link)}`
    return sentence(`${nameOf(from)} ${predicateOf(first)}; so ${auxiliaryOf(told)} ${other}`)
  }
  return sentence(`${nameOf(from)} ${predicateOf(first)}, which ${predicateOf(second)}`)
}

/** The one in the middle says the same of both ends: `The plan focuses on Mali and Niger.` */
function aboutBoth(from: Concept, first: Neighbour, second: Neighbour): string {
  const ends = `${nameOf(from)}${particulars(first.link)} and ${nameOf(second.node)}${particulars(second.link)}`
  return sentence(`${nameOf(first.node)} ${phraseOf(second.link, second.direction).replace('{}', () => ends)}`)
}

/** With a capital and a full stop. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
