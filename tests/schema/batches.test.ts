import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Store, storeOf } from '../../src/dataset/store.ts'
import { createServer } from '../../src/server/server.ts'
import { dataset } from '../real-dataset.ts'
import { asking } from '../support/ask.ts'
import { served } from '../support/served.ts'

/** What the server read from its store: each batch read with what it was of and for how many ids. */
const reads: { of: string; ids: readonly string[] }[] = []

// Batches are for the executor that goes from level to level: compiled code reads one by one.
const ask = asking(served(createServer(dataset, { compile: false })))

const store = storeOf(dataset)
const { links, nodes } = store
const listening: Pick<Store, 'links' | 'nodes'> = {
  links(...args) {
    const [predicate, direction, ids] = args
    reads.push({ of: `${predicate} ${direction}`, ids })
    return links(...args)
  },
  nodes(ids) {
    reads.push({ of: ids[0]?.split(':')[0] ?? '', ids })
    return nodes(ids)
  },
}
beforeAll(() => void Object.assign(store, listening))
afterAll(() => void Object.assign(store, { links, nodes }))

async function readsFor(query: string) {
  reads.length = 0
  const data = await ask<Record<string, unknown>>(query)
  return { data, reads: reads.map(({ of, ids }) => ({ of, parents: ids.length, different: new Set(ids).size })) }
}

describe('a nested question reads the store once per level and field, not once per parent', () => {
  it('20 resolutions, their themes, and the resolutions on each of these', async () => {
    const { reads } = await readsFor(`{
      resolutions(first: 20) { edges { node {
        themes { edges { node { resolutions(first: 2) { edges { node { id } } } } } }
      } } }
    }`)
    expect(reads.map(({ of }) => of)).toEqual(['addresses FORWARD', 'addresses INVERSE'])
    expect(reads[0]).toMatchObject({ parents: 20, different: 20 })
    expect(reads[1]?.parents).toBeGreaterThan(5)
  })

  it('asks for a theme that many resolutions share only once', async () => {
    const { reads } = await readsFor(`{
      resolutions(first: 40) { edges { node { themes { edges { node { frameworks(first: 1) { totalCount } } } } } } }
    }`)
    expect(reads.map(({ of }) => of)).toEqual(['addresses FORWARD', 'addresses INVERSE'])
    for (const { parents, different } of reads) expect(parents).toBe(different)
  })

  it('fetches the sources of all citations of a level together', async () => {
    const { reads } = await readsFor(`{
      resolutions(first: 50) { edges { node { citations { source { title } } } } }
    }`)
    expect(reads.map(({ of }) => of)).toEqual(['Source'])
    expect(reads[0]?.parents).toBe(reads[0]?.different)
    expect(reads[0]?.parents).toBeGreaterThan(10)
  })

  it('fetches the themes of all provisions together', async () => {
    const { reads } = await readsFor(`{
      resolutions(first: 20, filter: { scopes: [CORE] }) { edges { node { provisions { themes { id } } } } }
    }`)
    expect(reads.map(({ of }) => of)).toEqual(['Theme'])
    expect(reads[0]?.parents).toBe(reads[0]?.different)
  })

  it('five levels deep as well: countries, plans, resolutions, those that recall them, their themes', async () => {
    const { data, reads } = await readsFor(`{
      countries(first: 100) { edges { node {
        actionPlans(first: 1) { edges { node {
          implements(first: 1) { edges { node {
            recalledBy(first: 2) { edges { node {
              themes(first: 1) { edges { node { id } } }
            } } }
          } } }
        } } }
      } } }
    }`)
    expect(JSON.stringify(data)).toContain('"themes":{"edges":[{"node"')
    const levels = ['adopts FORWARD', 'implements FORWARD', 'recalls INVERSE', 'addresses FORWARD']
    expect(reads.map(({ of }) => of)).toEqual(levels)
    expect(reads[0]?.parents).toBe(100)
  })

  it('and each field of a level by itself', async () => {
    const { reads } = await readsFor(`{
      themes(first: 40) { edges { node {
        broader { totalCount } narrower { totalCount } seeAlso { totalCount } prioritisedBy { totalCount }
      } } }
    }`)
    expect(reads).toEqual(
      ['broader FORWARD', 'broader INVERSE', 'related FORWARD', 'prioritises INVERSE'].map((of) => ({
        of,
        parents: 40,
        different: 40,
      })),
    )
  })
})
