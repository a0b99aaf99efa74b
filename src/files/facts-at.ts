import type { Store } from '../dataset/store.ts'
import { addressOf, idAt } from './address.ts'
import { tableOfPage } from './columns.ts'
import { csv } from './csv.ts'
import { factLinks } from './fact-links.ts'
import { contentType, type Form, formFor, formNames, likesPage, noForm, withoutEnding } from './forms.ts'
import { jsonLd, nodesOf, turtle } from './linked-data.ts'
import { type Page, pageOf, type Subject, subjectOf } from './page.ts'
import { plainWriter } from './plain.ts'
import { brief, type FileAnswer, refusal } from './refusals.ts'

/** What is told at the address of each concept, source, link and provision, in every form. */
export function factsAt(store: Store): (path: string, accept: string | undefined) => FileAnswer {
  const writer = plainWriter(store)
  const base = store.iriBase
  const links = factLinks(store)

  const bodies: Record<Form, (page: Page) => string> = {
    json: (page) => `${JSON.stringify(writer.page(page))}\n`,
    jsonld: (page) => jsonLd(nodesOf(page, store), base),
    ttl: (page) => turtle(nodesOf(page, store), base),
    csv: (page) => csv(tableOfPage(page, writer)),
  }

  /** A key may have a dot of its own: what is there goes before what an ending would say. */
  function find(path: string): { subject: Subject; asked: string; ending?: string } | undefined {
    const whole = idAt(path)
    const subject = whole && subjectOf(store, whole)
    if (whole && subject) return { subject, asked: whole }
    const { path: before, ending } = withoutEnding(path)
    const id = ending && idAt(before)
    const found = id && subjectOf(store, id)
    return id && found ? { subject: found, asked: id, ending } : undefined
  }

  return (path, accept) => {
    const found = find(path)
    if (!found) {
      const { ending } = withoutEnding(path)
      const form = isForm(ending) ? ending : formFor(accept)
      return refusal(
        404,
        'NOT_FOUND',
        `There is nothing at ${brief(path)}. Find it with "search" or "lookup" at /graphql.`,
        form,
      )
    }
    const { subject, asked, ending } = found
    const address = addressOf(subject)
    if (ending && ending !== 'html' && !isForm(ending)) return refusal(406, 'NOT_ACCEPTABLE', noForm(formNames, true))
    if (asked !== subject.id) return ledTo(301, ending ? `${address}.${ending}` : address)
    if (ending === 'html' || (!ending && likesPage(accept))) return ledTo(303, pageAddress(subject))
    const form = isForm(ending) ? ending : formFor(accept)
    if (!form) return refusal(406, 'NOT_ACCEPTABLE', noForm(formNames, true))
    const headers = { 'content-type': contentType(form), link: links(subject.id, form) }
    return { status: 200, headers, body: bodies[form](pageOf(store, subject)) }
  }
}

const ledTo = (status: 301 | 303, location: string): FileAnswer => ({
  status,
  headers: { location, 'content-type': 'text/plain; charset=utf-8' },
  body: `${location}\n`,
})

/**
 * The page for people that tells of a subject: its own, which another face answers; that of the text for a provision, and
 * of the end that a link begins at for a link.
 */
function pageAddress(subject: Subject): string {
  if (subject.kind === 'Link') return `${addressOf(subject.from)}.html#${encodeURI(subject.id)}`
  if (subject.kind !== 'Provision') return `${addressOf(subject)}.html`
  return `${addressOf(subject.of)}.html#${encodeURI((subject.number ?? '').replace(/\s+/g, '-'))}`
}

const isForm = (ending: string | undefined): ending is Form => formNames.includes(ending as Form)
