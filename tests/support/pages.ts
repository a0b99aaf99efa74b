/** What every page of a connection tells. */
export interface Page<Edge = unknown> {
  edges: Edge[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Every page of a connection, from the front. Throws where a page claims that more follow and leads nowhere new. */
export async function everyPage<P extends Page>(ask: (after: string | null) => Promise<P>): Promise<P[]> {
  const pages = [await ask(null)]
  const seen = new Set<string | null>([null])
  for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1)) {
    const { endCursor } = last.pageInfo
    if (seen.has(endCursor)) throw new Error(`The list goes in a circle at the cursor ${endCursor}.`)
    seen.add(endCursor)
    pages.push(await ask(endCursor))
  }
  return pages
}

/** Every edge of a connection, in order. */
export async function everyEdge<Edge>(ask: (after: string | null) => Promise<Page<Edge>>): Promise<Edge[]> {
  return (await everyPage(ask)).flatMap(({ edges }) => edges)
}
