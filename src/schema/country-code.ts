import type { Store } from '../dataset/store.ts'

/** The key of the country with an alpha-2 or alpha-3 code, in capitals or not; of none, what was given. */
export function countryKey(store: Store, code: string): string {
  const wanted = code.trim().toUpperCase()
  if (wanted.length !== 3) return wanted
  return store.all('Country').find(({ alpha3 }) => alpha3 === wanted)?.key ?? wanted
}
