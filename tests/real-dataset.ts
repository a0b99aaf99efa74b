import { dataset as written } from '../data/index.ts'
import { complete } from '../src/dataset/complete.ts'

/** The bundled dataset with all that follows from it, as the server loads it. */
export const { dataset } = complete(written)
