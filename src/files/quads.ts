import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import { expanded, namespacesOf } from './namespaces.ts'
import type { NodeObject, Value, ValueObject } from './node-objects.ts'
import { classes, type Term, terms } from './terms.ts'

const { namedNode, literal, quad } = DataFactory

/**
 * The statements of node objects, as any processor of JSON-LD finds them with our context: only for documents of ours,
 * whose names are those of `terms.ts`. In a graph, if one is named.
 */
export function quadsOf(base: string, graph?: string): (node: NodeObject) => Generator<Quad> {
  const namespaces = namespacesOf(base)
  const names = new Map<string, NamedNode>()
  /** Few different names come very often. */
  const name = (prefixed: string): NamedNode => {
    let node = names.get(prefixed)
    if (!node) {
      node = namedNode(expanded(prefixed, namespaces))
      names.set(prefixed, node)
    }
    return node
  }
  const within = graph === undefined ? DataFactory.defaultGraph() : namedNode(graph)
  const said = (s: NamedNode, p: NamedNode, o: NamedNode | Literal): Quad => quad(s, p, o, within)

  const objectOf = ({ form, list }: Term, value: string | number | boolean | ValueObject) => {
    if (typeof value === 'object') {
      const { '@value': text, '@language': language, '@type': type } = value
      return language ? literal(text, language) : type ? literal(text, name(type)) : literal(text)
    }
    switch (form) {
      case 'iri':
        return namedNode(value as string)
      case 'code':
        return name(`wps:${list}-${value}`)
      case 'term':
        return name((terms[value as string] as Term).iri)
      case 'english':
        return literal(value as string, 'en')
      case 'decimal':
        return literal(value as string, name('xsd:decimal'))
      default:
        // A number with a fraction has another written form in JSON-LD; none of our plain values is one.
        if (typeof value === 'number') return literal(String(value), name('xsd:integer'))
        if (typeof value === 'boolean') return literal(String(value), name('xsd:boolean'))
        return literal(value)
    }
  }

  return function* quads(node): Generator<Quad> {
    const subject = namedNode(node['@id'])
    const inner: NodeObject[] = []
    for (const type of node['@type'] ?? []) yield said(subject, name('rdf:type'), name(classes[type]))
    for (const [key, values] of Object.entries(node)) {
      if (key.startsWith('@') || values === undefined) continue
      const term = terms[key] as Term
      if (term.form === 'names') {
        for (const [language, texts] of Object.entries(values)) {
          for (const text of [texts].flat()) yield said(subject, name(term.iri), literal(text as string, language))
        }
        continue
      }
      for (const value of [values].flat() as Value[]) {
        if (typeof value === 'object' && '@id' in value) {
          yield said(subject, name(term.iri), namedNode(value['@id']))
          if (Object.keys(value).length > 1) inner.push(value)
        } else yield said(subject, name(term.iri), objectOf(term, value as ValueObject))
      }
    }
    for (const one of inner) yield* quads(one)
  }
}
