import type { Provision } from '../dataset/facts.ts'
import { englishLabel } from '../dataset/labels.ts'
import type { Concept } from '../dataset/nodes.ts'
import { ruleOf } from '../dataset/predicates.ts'
import { phraseIn } from '../dataset/roles.ts'
import type { Neighbour } from '../dataset/store.ts'
import { wordsIn } from '../discovery/query-words.ts'
import type { Visit } from './house.ts'
import { nameIn } from './names.tsx'
import { formsOf, says } from './word-forms.ts'
import { sayIn } from './words/say.ts'

/** What a query asks of a thing it names: the links that say it, the paragraphs that speak of it. */
export interface Aspect {
  concept: Concept
  links: readonly Neighbour[]
  provisions: readonly Provision[]
}

/** Longer queries are no name with a word or two. */
const mostWords = 8
/** Words that ask and say nothing of what is asked for. */
export const asking = /^(?:who|whom|whose|which|what|when|where|how|is|are|was|were|did|does|do|has|have|had)$/i
/** What is not so is no link: `NATO members without a plan` is a question for the list of plans. */
export const denying =
  /(?<!\p{L})(?:no|not|none|never|without|except|sans|pas|ohne|nicht|keine?n?|zonder|niet|geen|sin|без|не|нет|بدون|ليس|没有|无)(?!\p{L})/iu

/**
 * A query as a name and what is asked of it: `NATO members`, `abstained 2467`, `1325 refugee camps`. Every word beside
 * the name must be said by the link or the paragraph; `undefined` where no such reading is found.
 */
export function aspectOf(query: string, visit: Visit): Aspect | undefined {
  if (denying.test(query)) return undefined
  const words = query.split(/[\s,;?!]+/).filter((word) => word && !asking.test(word))
  if (words.length > mostWords) return undefined
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length).join(' ')
      const { concept, matchedBy } = visit.discovery.lookup(name)
      if (!concept || matchedBy === 'NEAR') continue
      const rest = [...words.slice(0, start), ...words.slice(start + length)].join(' ')
      const asked = saidOf(concept, rest, visit)
      if (asked) return asked
    }
  }
  return undefined
}

function saidOf(concept: Concept, rest: string, visit: Visit): Aspect | undefined {
  const { store, discovery, say } = visit
  const languages = [...new Set([say.language, 'en' as const])]
  const wanted = wordsIn(rest).map(({ written }) => formsOf(written, languages))
  if (wanted.length === 0) return { concept, links: [], provisions: [] }
  const told = new Map<string, boolean>()
  const saysAll = (text: string): boolean => {
    const forms = formsOf(text, languages)
    return wanted.every((word) => says(forms, word))
  }
  const isAsked = ({ link, direction, node }: Neighbour): boolean => {
    const name = [link.predicate, link.role, direction, node.kind].join()
    let known = told.get(name)
    if (known === undefined) {
      known = saysAll(wordsOf({ link, direction, node }, visit))
      told.set(name, known)
    }
    return known
  }
  const all = store.neighbours(concept.id)
  // What joins the two is asked for more often than the kind of what is joined: `Belgium Council` is no resolution.
  const named = all.filter((one) => saysAll(`${nameIn(one.node, say).value} ${englishLabel(one.node)}`))
  const asked = named.length > 0 ? [] : all.filter(isAsked)
  const links = [...named, ...asked]
  const spoken = asked.length > 0 ? undefined : discovery.provisionsWith(rest)
  const provisions = spoken ? store.provisions(concept.id).filter((one) => spoken.has(one)) : []
  return links.length + provisions.length > 0 ? { concept, links, provisions } : undefined
}

/** All words that say what a link tells of the concept it is read from, in English and in the language of the page. */
function wordsOf({ link, direction, node }: Neighbour, visit: Visit): string {
  const { predicate, role } = link
  const reading = direction === 'FORWARD' ? 'along' : 'against'
  const texts = [visit.say, sayIn('en', false)].flatMap(({ words }) => [
    words.predicates[predicate][reading],
    role ? words.roles[role] : '',
    words.kinds[node.kind].one,
    words.kinds[node.kind].many,
  ])
  const phrase = (role && phraseIn(role)) ?? ruleOf(predicate).phrase
  return [...texts, phrase[reading]].join(' ')
}
