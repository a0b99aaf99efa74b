import { describe, expect, it } from 'vitest'
import { csv } from '../../src/files/csv.ts'
import { columnTypes, tableOf } from '../../src/files/table.ts'

describe('A table of values as they come in JSON', () => {
  it('has a column for each path, and a row for each element', () => {
    const values = [
      { code: 'BE', label: { value: 'Belgium' } },
      { code: 'FR', label: { value: 'France' } },
    ]
    expect(tableOf(values)).toEqual({
      columns: ['code', 'label.value'],
      rows: [
        ['BE', 'Belgium'],
        ['FR', 'France'],
      ],
    })
  })

  it('joins the values of a list, each at its place', () => {
    const citations = [{ source: 'a', locator: 'OP 1' }, { source: 'b' }, { source: 'c', locator: 'OP 3' }]
    expect(tableOf([{ citations }])).toEqual({
      columns: ['citations.source', 'citations.locator'],
      rows: [['a | b | c', 'OP 1 |  | OP 3']],
    })
  })

  it('keeps a column for what nothing is stated of, unless others have more there', () => {
    expect(tableOf([{ during: null }, { during: { start: '2017' } }]).columns).toEqual(['during.start'])
    expect(tableOf([{ during: null, themes: [] }]).columns).toEqual(['during', 'themes'])
  })

  it('loses nothing that is not among the columns expected', () => {
    expect(tableOf([{ id: 1, more: 2 }], ['id', 'note'])).toEqual({
      columns: ['id', 'note', 'more'],
      rows: [[1, '', 2]],
    })
  })

  it('takes elements that are no objects', () => {
    expect(tableOf(['a', 'b'])).toEqual({ columns: ['value'], rows: [['a'], ['b']] })
  })

  it('knows of what type a column is', () => {
    const table = tableOf([
      { a: 1, b: 1, c: true, d: '056', e: null },
      { a: 2, b: 1.5, c: false, d: 'x', e: null },
    ])
    expect(columnTypes(table).map(({ type }) => type)).toEqual(['integer', 'number', 'boolean', 'string', 'string'])
  })
})

describe('A table as CSV', () => {
  it('is UTF-8 with a byte order mark, quoted where needed, lines ended by CR and LF', () => {
    expect(csv(tableOf([{ a: 'one, "two"\nthree', b: 'ÿ比利时' }]))).toBe(
      '\uFEFFa,b\r\n"one, ""two""\nthree",ÿ比利时\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'escapes what a spreadsheet would calculate: %j',
    (text) => {
      expect(csv(tableOf([{ text }]))).toMatch(/\r\n"?'/)
    },
  )
})
