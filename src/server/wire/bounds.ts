/** What a connection may take up: slow and greedy clients are cut off. `docs/settings.md` says why so much. */
export const bounds = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 15_000,
  /** For a client to take some of its answer; found out after as long again at the latest. */
  stallTimeout: 15_000,
  /** Until the next piece of a request: after that `node:http` waits for the rest, with the timeouts above. */
  patience: 1_000,
  connectionsCheckingInterval: 500,
  maxHeaderSize: 16_384,
  maxRequestsPerSocket: 10_000,
  maxConnections: 1_000,
  /** From the order to stop until connections that carry nothing are closed. */
  grace: 300,
  /** From the order to stop until whatever is left is cut. */
  drainTimeout: 9_000,
} as const
