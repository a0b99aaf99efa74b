import { Link, type Provision } from '../dataset/facts.ts'
import { englishLabel, labels } from '../dataset/labels.ts'
import type { PlanFeature, PlanLead } from '../dataset/model.ts'
import type { Concept, Source } from '../dataset/nodes.ts'
import type { Store } from '../dataset/store.ts'
import { sentence, stepSentence } from '../discovery/sentences.ts'
import { knownGaps, withoutPlan } from './absence.ts'
import { type Line, saidBy } from './lines.ts'
import { outline, thing } from './outline.ts'

/** What is recorded of one thing itself, beside its links. */
export function recordOf(store: Store, one: Concept | Source | Link | Provision): { title: string; lines: Line[] } {
  if (one instanceof Link) return linkLines(one)
  if (one.kind === 'Provision') {
    const title = `${englishLabel(one.of)}${one.number ? `, ${one.number}` : ''}`
    return { title, lines: provisionLine(one, 0) }
  }
  return one.kind === 'Source' ? sourceLines(store, one) : conceptLines(store, one)
}

function linkLines(link: Link): { title: string; lines: Line[] } {
  const title = stepSentence(link.from, { link, direction: 'FORWARD', node: link.to })
  const { predicate, from, to, during, role, amount, note, citations } = link
  const said = outline('link', { predicate, from: from.id, to: to.id, during, role, amount, note }).slice(1)
  return {
    title,
    lines: [
      { depth: 0, text: `${title}${note ? ` ${sentence(note.replace(/\.$/, ''))}` : ''}`, said: saidBy(citations) },
      ...said,
    ],
  }
}

function sourceLines(store: Store, source: Source): { title: string; lines: Line[] } {
  const { key, kind: _, id: __, title, ...rest } = source
  const facts = store.facts(key)
  return {
    title,
    lines: [
      ...Object.entries(rest).flatMap(([field, value]) => outline(field, value)),
      { depth: 0, text: `facts that rest on it (${facts.length})` },
      ...facts.map(({ node, field, citations }) => ({
        depth: 1,
        text: field ? `${node.id} (${field})` : node.id,
        said: saidBy(citations),
      })),
    ],
  }
}

/** What the record of a concept has that is told by itself, or not at all. */
const apart = [
  'kind',
  'id',
  'key',
  'formerKeys',
  'labels',
  'hiddenLabels',
  'summary',
  'citations',
  'disputes',
  'provisions',
  'alternativeLabels',
  'identifiers',
  'paragraphsOnWomen',
]

function conceptLines(store: Store, concept: Concept): { title: string; lines: Line[] } {
  const { kind, id, summary, citations, disputes = [], alternativeLabels, identifiers } = concept
  const fields = Object.entries(concept).filter(([field]) => !apart.includes(field))
  const [own, ...record] = thing('', Object.fromEntries(fields.map(([field, value]) => [field, cited(value)])), 0)
  const named = labels(concept).map(({ language, value }) => `${value} (${language})`)
  const counts = new Map<string, number>()
  for (const { link } of store.neighbours(id)) counts.set(link.predicate, (counts.get(link.predicate) ?? 0) + 1)
  return {
    title: englishLabel(concept),
    lines: [
      { depth: 0, text: `${kind} ${id}` },
      ...(summary ? [{ depth: 0, text: summary }] : []),
      { depth: 0, text: own?.text || 'recorded', said: saidBy(citations) },
      ...record,
      ...disputes.map(({ field, value, note, citations: of }) => ({
        depth: 0,
        text: `Disputed: ${field} ${value}${note ? ` (${note})` : ''}`,
        said: saidBy(of),
      })),
      ...store.provisions(id).flatMap((provision) => provisionLine(provision, 0)),
      ...withoutPlan(store, concept),
      ...knownGaps(store, concept),
      { depth: 0, text: `names: ${named.join('; ')}` },
      ...(alternativeLabels ? outline('other names', Object.values(alternativeLabels).flat()) : []),
      ...(identifiers ? outline('identifiers', identifiers) : []),
      ...('paragraphsOnWomen' in concept ? outline('paragraphs on women', concept.paragraphsOnWomen) : []),
      {
        depth: 0,
        text: `links, by \`facts\`: ${[...counts].map(([predicate, count]) => `${predicate} ${count}`).join(', ') || 'none recorded'}`,
      },
    ],
  }
}

/** Who leads a plan, and what it has or has not, with the sources of that as an outline knows them. */
function cited(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('citations' in value)) return value
  const { citations, ...part } = value as PlanFeature | PlanLead
  return { ...part, citations: saidBy(citations).map(({ source: id, ...rest }) => ({ ...rest, source: { id } })) }
}

function provisionLine({ number, verb, addressees, text: says, citations }: Provision, depth: number): Line[] {
  const who = addressees?.length ? ` to ${addressees.join(', ')}` : ''
  return [
    { depth, text: `${number ?? 'paragraph'}${verb ? ` (${verb}${who})` : ''}: ${says}`, said: saidBy(citations) },
  ]
}
