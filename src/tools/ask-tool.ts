import type { CallToolResult } from '@modelcontextprotocol/server'
import MiniSearch from 'minisearch'
import { z } from 'zod'
import { inWords, type Question, titleOf, type Variable } from '../schema/named-questions.ts'
import { told } from './answered.ts'
import type { Desk } from './desk.ts'
import { askGraph } from './graph-answer.ts'
import { clipped } from './lines.ts'

export const askArguments = z.object({
  question: z.string().max(400).default('').describe('Its name; or words, to find names'),
  variables: z.record(z.string(), z.unknown()).default({}).describe('Each has a default'),
  after: z.int().min(0).default(0).describe('Go on after this line'),
})

/** Asks a named question; anything else finds those whose words come near. */
export async function ask(
  desk: Desk,
  { question, variables, after }: z.infer<typeof askArguments>,
): Promise<CallToolResult> {
  const { questions } = desk
  const wanted = question.trim()
  const one = questions.find(({ name, formerNames = [] }) => name === wanted || formerNames.includes(wanted))
  if (one) return askGraph(desk, one.document, variables, after)
  const found = nearest(questions, question)
  const said =
    question.trim() === ''
      ? 'Questions:'
      : `No question has the name ${JSON.stringify(question.slice(0, 100))}. Near it:`
  return told([said, ...found.map(lineOf)].join('\n'))
}

/** The questions that hold the words, best first; the first few of all where none does. */
function nearest(questions: readonly Question[], words: string): readonly Question[] {
  if (words.trim() === '') return questions
  const index = new MiniSearch<Question>({
    idField: 'name',
    fields: ['words', 'text'],
    extractField: (one, field) => (field === 'words' ? inWords(one.name) : one[field as 'text']),
  })
  index.addAll(questions)
  const found = index.search(inWords(words), { prefix: true, fuzzy: 0.2 }).map(({ id }) => id)
  return found.slice(0, 12).flatMap((name) => questions.find((one) => one.name === name) ?? [])
}

const lineOf = (question: Question): string =>
  `${question.name}${question.variables.length > 0 ? `(${question.variables.map(variable).join(', ')})` : ''}: ${clipped(titleOf(question), 100)}`

const variable = ({ name, type, isList, usual }: Variable): string =>
  `${name}: ${isList ? `[${type}]` : type}${usual === undefined ? '' : ` = ${JSON.stringify(usual)}`}`
