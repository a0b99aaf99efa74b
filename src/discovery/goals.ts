import { hasNumber, plainHanNumbers } from '../dataset/digits.ts'
import { fold } from '../dataset/fold.ts'

/** How people in eight languages write that a goal is meant, the longest first: what is longer holds what is shorter. */
const goalWords = `
  sustainable development goals|sustainable development goal|sustainable goal|global goals|global goal|sdgs|sdg|goals|goal
  objectifs de developpement durable|objectif de developpement durable|objectif|odd
  objetivos de desarrollo sostenible|objetivo de desarrollo sostenible|objetivo|ods
  duurzame ontwikkelingsdoelstellingen|duurzame ontwikkelingsdoelstelling|duurzaam ontwikkelingsdoel|duurzame ontwikkelingsdoelen
  ontwikkelingsdoel|ontwikkelingsdoelstelling|doelstelling|doel
  ziele fur nachhaltige entwicklung|ziel fur nachhaltige entwicklung|nachhaltigkeitsziele|nachhaltigkeitsziel|ziel
  целей в области устойчивого развития|цели в области устойчивого развития|цель в области устойчивого развития
  цель устойчивого развития|цели устойчивого развития|цель|цур
  اهداف التنميه المستدامه|هدف التنميه المستدامه|الهدف|هدف
  可持续发展目标|永续发展目标|目标`
const targetWords = `
  targets|target|cibles|cible|metas|meta|zielvorgabe|unterziel|teilziel|subdoelstelling|subdoel|streefdoel|задача|задачи
  الغايه|غايه|الغايات|具体目标`
const indicatorWords = `
  indicators|indicator|indicateur|indicador|indicatoren|indikator|показатель|индикатор|المؤشر|مؤشر|指标`
/** What stands beside them: whose goals, and how a number is led in. */
const besides = `
  un|onu|vn|oon|united nations|2030 agenda|agenda 2030|of the|the|of|du|de los|de la|de|der|des|van de|no|nr|num|n|رقم|من|第|个|项|号|之|的|联合国`

const alternatives = (words: string): string =>
  words
    .split(/[|\n]/)
    .map((one) => fold(one.trim()))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|')

const parts = new RegExp(
  [
    `(?<indicator>${alternatives(indicatorWords)})`,
    `(?<target>${alternatives(targetWords)})`,
    `(?<goal>${alternatives(goalWords)})`,
    '(?<code>\\d{1,2}(?:\\.?[a-d](?:\\.\\d{1,2})?|\\.\\d{1,2}(?:\\.\\d{1,2})?)?(?: ?\\([a-d]\\))?)',
    `(?:${alternatives(besides)})`,
  ]
    .map((part) => `${part}(?![a-z0-9\\u0400-\\u04ff\\u0600-\\u06ff])`)
    // Between letters and digits nothing need stand: SDG5, ODS 5, 目标5.
    .map((part, i) => (i === 3 ? part : part.replace('(?![a-z0-9', '(?![a-z')))
    .join('|'),
  'yu',
)

/**
 * The code of a goal, target or indicator, as the United Nations write it (`5`, `5.c`, `5.5.1`), where people write one
 * so: `SDG 05`, `5c`, `target 5.2 of SDG 5`, `Ziel 5`, `目标五`. `undefined` for any other letters beside a number.
 */
export function goalIn(text: string): string | undefined {
  if (!hasNumber(text)) return undefined
  const plain = plainHanNumbers(fold(text))
    .replace(/[^\p{L}\p{N}.()]+|\.(?![\p{L}\p{N}])|(?<!\p{N})\./gu, ' ')
    .trim()
  const codes: string[] = []
  const said = { indicator: false, target: false, goal: false }
  parts.lastIndex = 0
  for (let at = 0; at < plain.length; at = parts.lastIndex) {
    if (plain[at] === ' ') {
      parts.lastIndex = at + 1
      continue
    }
    parts.lastIndex = at
    const groups = parts.exec(plain)?.groups
    if (!groups) return undefined
    if (groups.code) codes.push(codeOf(groups.code))
    for (const word of ['indicator', 'target', 'goal'] as const) said[word] ||= groups[word] !== undefined
  }
  const code = codes.sort((a, b) => b.length - a.length)[0]
  if (code === undefined || !codes.every((one) => code === one || code.startsWith(`${one}.`))) return undefined
  const depth = code.split('.').length
  // A number alone is no goal; with a point it is, or with the letter of a target, as long as nothing else is there.
  const named = said.indicator || said.target || said.goal
  if (!named && (depth === 1 || !/^[\da-d. ()]+$/.test(plain))) return undefined
  if (said.indicator && depth !== 3) return undefined
  if (said.target && !said.indicator && depth !== 2 && !(said.goal && depth === 3)) return undefined
  return code
}

/** `05`, `5c`, `5.C`, `5.5.1 (a)`: no noughts before, a point before the letter, no part of an indicator. */
const codeOf = (written: string): string =>
  written
    .replace(/ ?\([a-d]\)$/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(\d{1,2})([a-d])/, '$1.$2')
