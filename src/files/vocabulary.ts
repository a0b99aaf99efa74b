import { type GraphQLObjectType, isEnumType, isInterfaceType, isObjectType } from 'graphql'
import { predicateNames, ruleOf } from '../dataset/predicates.ts'
import { verbs } from '../dataset/verb.ts'
import { schema } from '../schema/schema.ts'
import { vocabularyPath } from './namespaces.ts'
import type { NodeObject } from './node-objects.ts'
import { type ClassName, classes, predicateIri, terms } from './terms.ts'

/*
 * The vocabulary of our linked data. What a class, a property or a value of a list means stands in the GraphQL schema;
 * here it is said again as RDFS and SKOS, so that nothing is described twice.
 */

/** What our classes are in vocabularies of others. */
const above: Partial<Record<ClassName, readonly string[]>> = {
  Source: ['http://xmlns.com/foaf/0.1/Document', 'http://www.w3.org/ns/prov#Entity'],
  Link: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement', 'http://www.w3.org/ns/prov#Entity'],
  Provision: ['http://www.w3.org/ns/prov#Entity'],
  Citation: ['http://www.w3.org/ns/prov#Derivation'],
}
const concept = 'http://www.w3.org/2004/02/skos/core#Concept'

/** What our properties say more closely than those of others. */
const wider: Readonly<Record<string, string>> = {
  adoptedOn: 'http://purl.org/dc/terms/date',
  issuedOn: 'http://purl.org/dc/terms/issued',
  partOf: 'http://purl.org/dc/terms/isPartOf',
  succeeds: 'http://purl.org/dc/terms/replaces',
  recalls: 'http://purl.org/dc/terms/references',
  start: 'https://schema.org/startDate',
  end: 'https://schema.org/endDate',
}

/** What the schema has no field for, or says under another name. */
const otherwise: Readonly<Record<string, string>> = {
  number: 'The number of a resolution, or of a paragraph.',
  formerKeys: 'A key that the record had before.',
  formerIds: 'A global id that the fact had before.',
  identifiers: 'What another vocabulary or register calls the thing, with the register and how well it fits.',
  disputes: 'A further claim about one of its fields, for which sources differ. It is told, and not asserted.',
  iri: 'The IRI of the thing in the other vocabulary.',
  addressees: 'Whom it speaks to.',
  verb: 'The verb it opens with.',
  cites: 'The texts of the Council that it cites: those that are recorded by their IRI, others by their symbol.',
  anchor: 'Where it stands in the machine-readable text of the United Nations.',
  fingerprint: 'The SHA-256 of its text there, without its number, every run of white space as one blank.',
  amount: 'How much money, in whole units of the currency.',
  currency: 'The currency of the amount, by its ISO 4217 code.',
  during: 'When it held.',
}

/** The vocabulary as node objects: itself, classes, properties, and the values of lists. */
export function vocabulary(base: string): NodeObject[] {
  const iri = `${base}${vocabularyPath}`
  const local = (prefixed: string) => (prefixed.startsWith('wps:') ? `${iri}#${prefixed.slice(4)}` : undefined)
  const named = (at: string, type: ClassName, label: string, comment: string): NodeObject => ({
    '@id': at,
    '@type': [type],
    label,
    comment,
    isDefinedBy: [iri],
  })

  const ofClass = Object.entries(classes).flatMap(([name, prefixed]) => {
    const at = local(prefixed)
    if (!at) return []
    const parents = above[name as ClassName] ?? (isKind(name) ? [concept] : [])
    const said = named(at, 'Class', spaced(name), describedIn(name))
    return [{ ...said, ...(parents.length > 0 && { subClassOf: parents }) }]
  })

  const ofLink = predicateNames.flatMap((name) => {
    const at = local(predicateIri(name))
    if (!at) return []
    const { ends, meaning } = ruleOf(name)
    const kinds = (side: 'from' | 'to') =>
      [...new Set(ends.flatMap((one) => one[side]))].map((kind) => `${iri}#${kind}`)
    const comment = `${meaning} Said without a time: when, in what role and who says so is told by the Link that has this as its rdf:predicate.`
    const said = named(at, 'Property', spaced(name), comment)
    return [{ ...said, ...narrowed(name), domainIncludes: kinds('from'), rangeIncludes: kinds('to') }]
  })

  const ofField = Object.entries(terms).flatMap(([name, term]) => {
    const at = local(term.iri)
    if (!at || predicateNames.includes(name as never)) return []
    const said = named(at, 'Property', spaced(name), otherwise[name] ?? fieldDescription(name))
    return [{ ...said, ...narrowed(name), ...(term.list && { rangeIncludes: [`${iri}#${term.list}`] }) }]
  })

  const lists = [...new Set(Object.values(terms).flatMap(({ list }) => list ?? []))]
  const ofList = lists.flatMap((list): NodeObject[] => {
    const { says, values } = listNamed(list)
    const scheme = `${iri}#${list}`
    return [
      { ...named(scheme, 'ConceptScheme', spaced(list), says), prefLabel: spaced(list) },
      ...values.map(({ name, description }) => ({
        '@id': `${scheme}-${name}`,
        '@type': ['Concept'] as const,
        key: name,
        prefLabel: worded(name),
        definition: description ?? '',
        inScheme: [scheme],
        isDefinedBy: [iri],
      })),
    ]
  })

  const itself: NodeObject = {
    '@id': iri,
    '@type': ['Ontology'],
    label: 'The vocabulary of wps-graph',
    comment:
      'Classes, properties and lists of values for facts on women, peace and security, each fact with the place in a document that states it.',
    preferredPrefix: 'wps',
    preferredNamespace: `${iri}#`,
    license: ['https://creativecommons.org/publicdomain/zero/1.0/'],
  }
  return [itself, ...ofClass, ...ofLink, ...ofField, ...ofList]
}

/** What the vocabulary has, for people: the name of each term, what it is, and what it means. */
export const termsOf = (base: string): { name: string; type: string; says: string }[] =>
  vocabulary(base).flatMap(({ '@id': id, '@type': [type = ''] = [], comment, definition }) => {
    const [, name] = id.split('#')
    return name ? [{ name, type, says: String(comment ?? definition ?? '') }] : []
  })

const narrowed = (name: string) => (wider[name] ? { subPropertyOf: [wider[name]] } : {})

/** `servesOn`, `ActionPlan` in words: `serves on`, `action plan`. */
const spaced = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()

/** `SELF_DESCRIPTION` in words: `self description`. */
const worded = (name: string): string => name.replaceAll('_', ' ').toLowerCase()

interface List {
  says: string
  values: readonly { name: string; description?: string | null | undefined }[]
}

/** The lists that say all by their values, and so are no types of the schema. */
const plainLists: Readonly<Record<string, List>> = {
  Verb: {
    says: 'The verb that a paragraph of the Council opens with, or one to the same effect.',
    values: verbs.map((name) => ({ name, description: `It opens with "${worded(name)}", or to the same effect.` })),
  },
}

function listNamed(name: string): List {
  const type = schema.getType(name)
  if (isEnumType(type)) return { says: type.description ?? '', values: type.getValues() }
  const list = plainLists[name]
  if (!list) throw new Error(`The schema has no list "${name}".`)
  return list
}

const isKind = (name: string): boolean => isObjectType(schema.getType(name)) && hasField(name, 'related')

const hasField = (type: string, field: string) =>
  (schema.getType(type) as GraphQLObjectType).getFields()[field] !== undefined

function describedIn(name: string): string {
  const description = schema.getType(name)?.description
  if (!description) throw new Error(`The schema does not say what "${name}" is.`)
  return description
}

/** What the schema says of a field of this name, wherever it has one that a record has too. */
function fieldDescription(name: string): string {
  for (const type of described) {
    const found = schema.getType(type)
    const field = isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined
    // What is not stated is not there: only GraphQL has a word for it.
    if (field?.description) return field.description.replace(/; null\b[^.;]*/, '')
  }
  throw new Error(`Neither the schema nor vocabulary.ts says what "${name}" is.`)
}

/** The types of the schema whose fields are those of records. */
const described = [...Object.keys(classes), 'Text', 'Period']
