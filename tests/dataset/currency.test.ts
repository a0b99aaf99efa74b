import { expect, it } from 'vitest'
import { isCurrency } from '../../src/dataset/currency.ts'
import { dataset } from '../real-dataset.ts'

it.each(['EUR', 'USD', 'NOK', 'XOF', 'CDF'])('%s is a currency', (code) => expect(isCurrency(code)).toBe(true))
it.each(['', 'eur', 'EURO', 'XXZ', 'Euro', '978'])('"%s" is none', (code) => expect(isCurrency(code)).toBe(false))

it('Every amount of the data is in a currency of ISO 4217', () => {
  const codes = dataset.links.flatMap(({ amount }) => amount?.currency ?? [])
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.filter((code) => !isCurrency(code))).toEqual([])
})
