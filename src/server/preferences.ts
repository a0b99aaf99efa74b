/** One of the things a client takes, and how gladly: from 0, not at all, to 1. */
export interface Preference {
  value: string
  quality: number
}

/**
 * Reads a header that lists what a client takes (RFC 9110, section 12.4): `Accept`, `Accept-Encoding` or
 * `Accept-Language`. The best come first, equals in the order they came; what cannot be read is passed over.
 */
export function preferences(header: string | null): Preference[] {
  return (header ?? '')
    .slice(0, 1_000)
    .split(',')
    .flatMap((part) => {
      const [value = '', ...parameters] = part.split(';').map((one) => one.trim())
      const weight = parameters.find((one) => /^q=/i.test(one))?.slice(2) ?? '1'
      return value && /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight)
        ? [{ value: value.toLowerCase(), quality: Number(weight) }]
        : []
    })
    .sort((a, b) => b.quality - a.quality)
}

/** How gladly a client takes something, by the most exact of the names it goes by; 0 where none is listed. */
export function qualityOf(listed: readonly Preference[], ...names: readonly string[]): number {
  for (const name of names) {
    const found = listed.find(({ value }) => value === name)
    if (found) return found.quality
  }
  return 0
}
