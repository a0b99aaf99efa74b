/** The currencies of ISO 4217, present and former, as the runtime knows them. */
const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** True for an alphabetic code of ISO 4217, such as `EUR`. */
export const isCurrency = (text: string): boolean => known.has(text)
