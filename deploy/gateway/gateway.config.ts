import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

/** How Hive Gateway plans and asks. */
export const gatewayConfig = {
  /** The query planner of Hive Router: that of the gateway itself does not follow `@interfaceObject` in both directions. */
  unifiedGraphHandler,
  propagateHeaders: {
    /** Labels come in the languages of the reader. */
    fromClientToSubgraphs: ({ request }: { request: Request }): Record<string, string> => {
      const languages = request.headers.get('accept-language')
      return languages === null ? {} : { 'accept-language': languages }
    },
  },
}
