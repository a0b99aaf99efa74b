/** So many queries may come at once, and so many entities be asked about. */
export const batchSize = 25

/** What cannot be answered: said to the client with a status of its own. */
export class Refusal extends Error {
  readonly status: 400 | 404 | 413
  constructor(status: 400 | 404 | 413, message: string) {
    super(message)
    this.status = status
  }
}
