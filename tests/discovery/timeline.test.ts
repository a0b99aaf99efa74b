import { describe, expect, it } from 'vitest'
import { firstDay, isReducedDate, lastDay } from '../../src/dataset/dates.ts'
import { timeline } from '../../src/discovery/timeline.ts'
import { concept, concepts, store } from './real-graph.ts'

const eventsOf = (id: string) => timeline(store, concept(id))
const told = (id: string) => eventsOf(id).map(({ date, kind, sentence }) => `${date} ${kind} ${sentence}`)

describe('a timeline', () => {
  it('is in order of time, every event dated and cited, whatever the concept', () => {
    for (const one of concepts) {
      const events = timeline(store, one)
      const days = events.map(({ date, kind }) => (kind === 'END' ? lastDay(date) : firstDay(date)))
      expect(days).toEqual(days.toSorted())
      for (const { date, citations, sentence } of events) {
        expect(isReducedDate(date)).toBe(true)
        expect(citations.length).toBeGreaterThan(0)
        expect(sentence).toMatch(/^[^{}]+\.$/)
      }
    }
  })

  it('keeps a date as imprecise as its source', () => {
    expect(told('Country:BE')).toContain(
      '2007 START Belgium has served on the United Nations Security Council (2007 to 2008).',
    )
  })

  it('tells of a country its plans, memberships and terms', () => {
    const belgium = told('Country:BE').join('\n')
    expect(belgium).toContain('1949-04-04 START Belgium is a member of the North Atlantic Treaty Organization')
    expect(belgium).toContain('2009-02-20 ADOPTION Belgium adopted the First Belgian National Action Plan')
    expect(belgium).toContain('2019 START Belgium has served on the United Nations Security Council')
  })

  it('tells of a fund when it was founded, and of a text when it was adopted', () => {
    expect(told('Instrument:wphf')[0]).toBe(
      "2016-02-24 FOUNDATION The Women's Peace and Humanitarian Fund was founded.",
    )
    expect(told('Resolution:1325')[0]).toBe('2000-10-31 ADOPTION Resolution 1325 (2000) was adopted.')
  })

  it('tells of a theme which texts took it up', () => {
    expect(told('Theme:mediation')).toContain(
      '2000-10-31 ADOPTION Resolution 1325 (2000) was adopted; it addresses Mediation and peace processes.',
    )
  })

  it('ends what ended', () => {
    expect(told('Country:GB').filter((event) => event.startsWith('2020-01-31 END'))).toEqual([
      '2020-01-31 END The United Kingdom was a member of the European Union (1973-01-01 to 2020-01-31).',
    ])
  })
})
