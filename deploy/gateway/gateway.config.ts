/** How Hive Gateway asks: what a reader wishes has to come through to the graphs. */
export const gatewayConfig = {
  propagateHeaders: {
    /** Labels come in the languages of the reader. */
    fromClientToSubgraphs: ({ request }: { request: Request }): Record<string, string> => {
      const languages = request.headers.get('accept-language')
      return languages === null ? {} : { 'accept-language': languages }
    },
  },
}
