import { type NodeKind, nodeKinds } from '../dataset/model.ts'
import type { Store } from '../dataset/store.ts'
import { addressOf, idAt } from './address.ts'
import { tableOfPage } from './columns.ts'
import { csv } from './csv.ts'
import { datasetPath, licenceUrl } from './description.ts'
import { contentType, type Form, formFor, formNames, forms, noForm, withoutEnding } from './forms.ts'
import { jsonLd, nodesOf, turtle } from './linked-data.ts'
import { vocabularyPath } from './namespaces.ts'
import { type Page, pageOf, type Subject, subjectOf } from './page.ts'
import { plainWriter } from './plain.ts'
import { brief, type FileAnswer, refusal } from './refusals.ts'

/** What is told at the address of each concept, source, link and provision, in every form. */
export function factsAt(store: Store): (path: string, accept: string | undefined) => FileAnswer {
  const writer = plainWriter(store)
  const base = store.iriBase
  const license = licenceUrl(store.dataset.licence)

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
    if (ending && !isForm(ending)) return refusal(406, 'NOT_ACCEPTABLE', noForm())
    if (asked !== subject.id) {
      const location = ending ? `${address}.${ending}` : address
      return { status: 301, headers: { location, 'content-type': 'text/plain; charset=utf-8' }, body: `${location}\n` }
    }
    const form = isForm(ending) ? ending : formFor(accept)
    if (!form) return refusal(406, 'NOT_ACCEPTABLE', noForm())
    const headers = { 'content-type': contentType(form), link: links(subject, form) }
    return { status: 200, headers, body: bodies[form](pageOf(store, subject)) }
  }

  /** Where else it is told, what describes the terms, under what licence, and what to cite (RFC 8288, RFC 8574). */
  function links(subject: Subject, form: Form): string {
    const address = addressOf(subject)
    const others = formNames.filter((one) => one !== form)
    return [
      ...(nodeKinds.includes(subject.kind as NodeKind) ? [`<${address}>; rel="alternate"; type="text/html"`] : []),
      ...others.map((one) => `<${address}.${one}>; rel="alternate"; type="${forms[one].type}"`),
      `</${vocabularyPath}>; rel="describedby"`,
      `</${datasetPath}>; rel="collection"`,
      `<${license}>; rel="license"`,
      `<${base}${address.slice(1)}>; rel="cite-as"`,
    ].join(', ')
  }
}

const isForm = (ending: string | undefined): ending is Form => formNames.includes(ending as Form)
