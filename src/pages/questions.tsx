import { inWords, type Question, titleOf } from '../schema/named-questions.ts'
import { Answer } from './answer.tsx'
import type { Answered, Visit } from './house.ts'
import { Page } from './layout.tsx'
import { written } from './question.ts'
import { joined, type Sheet } from './sheet.ts'
import { ListWays } from './ways.tsx'

/** All questions, each a link to its answer. */
export function QuestionsPage({ visit, questions }: { visit: Visit; questions: readonly Question[] }) {
  const { say } = visit
  const { questions: words } = say.words
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.intro}</p>
      <ListWays visit={visit} />
      <ul class="hits" lang="en">
        {questions.map((question) => (
          <li data-row={question.name}>
            <a href={say.href(`/questions/${question.name}`)}>{titleOf(question)}</a>
            <p class="aside">{question.text.slice(titleOf(question).length)}</p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** All questions as a table. */
export const questionsSheet = (questions: readonly Question[]): Sheet => ({
  columns: ['name', 'question', 'variables'],
  rows: questions.map(({ name, text, variables }) => [name, text, joined(variables.map((one) => one.name))]),
})

interface Asked {
  visit: Visit
  question: Question
  variables: Record<string, unknown>
  answered: Answered
}

/** One question: in words, as a form, its answer as tables, and the question as the graph reads it. */
export function QuestionPage({ visit, question, variables, answered }: Asked) {
  const { say } = visit
  const { questions: words } = say.words
  const filled = Object.keys(variables).length > 0 ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''
  const asked = `/graphql?query=${encodeURIComponent(question.document)}${filled}`
  const lists = visit.lists(question.document)
  // A table holds one list.
  const tables =
    lists.length === 1
      ? [{ name: 'CSV', rows: '' }]
      : lists.map((list) => ({ name: `CSV: ${list}`, rows: `&rows=${encodeURIComponent(list)}` }))
  return (
    <Page visit={visit} title={titleOf(question)} description={question.text}>
      <h1 lang="en" dir="ltr">
        {titleOf(question)}
      </h1>
      <p lang="en" dir="ltr">
        {question.text.slice(titleOf(question).length)}
      </p>
      {question.variables.length > 0 && (
        <form>
          {question.variables.map(({ name, type, usual, text: about }) => (
            <label>
              <span lang="en">{about || inWords(name)}</span>
              <input
                name={name}
                value={written(variables[name] ?? usual)}
                type={type === 'Int' ? 'number' : type === 'Date' ? 'date' : 'text'}
                dir="auto"
                maxlength={400}
              />
            </label>
          ))}
          <button type="submit">{words.run}</button>
        </form>
      )}
      <section id="answer" lang="en">
        <h2>{words.answer}</h2>
        {answered.errors?.map(({ message }) => (
          <p class="disputed">{message}</p>
        ))}
        {answered.data !== undefined && answered.data !== null && <Answer data={answered.data} visit={visit} />}
      </section>
      <section>
        <details>
          <summary>
            <h2>{words.query}</h2>
          </summary>
          <p>
            <a href={asked}>{say.words.page.ask}</a>
            {tables.map(({ name, rows }) => (
              <>
                {' · '}
                <a href={`${asked}&format=csv${rows}`}>{name}</a>
              </>
            ))}
          </p>
          <pre dir="ltr" tabindex={0}>
            <code>{question.document}</code>
          </pre>
        </details>
      </section>
    </Page>
  )
}
