import { describe, expect, test } from 'vitest'
import { smallDataset } from '../dataset/small-dataset.ts'
import { pagesOf } from './house.ts'

const { get } = pagesOf()

describe('a page', () => {
  test.each([
    '/',
    '/search?q=survivors',
    '/connect?from=NATO&to=Mali',
    '/plans',
    '/compare?of=Belgium,Mali',
    '/timeline?of=Mali',
    '/gaps',
    '/docs',
    '/questions',
    '/Country/BE',
    '/Source/be-press-release-2020',
  ])('%s stands at its address in each language, in its own direction', async (path) => {
    for (const [prefix, language, dir] of [
      ['', 'en', 'ltr'],
      ['/fr', 'fr', 'ltr'],
      ['/ar', 'ar', 'rtl'],
      ['/zh', 'zh', 'ltr'],
    ]) {
      const { status, text, headers } = await get(`${prefix}${path}`.replace(/(?<=.)\/(?=$|\?)/, ''))
      expect(status, `${prefix}${path}`).toBe(200)
      expect(text).toMatch(`<html lang="${language}" dir="${dir}">`)
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
      expect(text.match(/<h1/g)).toHaveLength(1)
    }
  })

  test('asks no other host for anything, and runs no script in the page', async () => {
    for (const path of ['/', '/Country/BE', '/connect?from=NATO&to=Mali']) {
      const { text } = await get(path)
      expect(text).not.toMatch(/<script(?![^>]+src=)|\son\w+=|<(?:img|iframe|link rel="stylesheet")[^>]+https?:/)
    }
  })
})

describe('the picture of a connection', () => {
  test('says on its arrows what the sentences say: who met in a network does not support it', async () => {
    const { text } = await get('/connect?from=NATO&to=Mali')
    const [picture = '', sentences = ''] = [/<svg width.*?<\/svg>/s, /<ol class="steps">.*?<\/ol>/s].map(
      (one) => one.exec(text)?.[0],
    )
    expect(sentences).toContain(' took part in ')
    expect(picture).toContain('took part in')
    expect(picture).not.toContain('support')
    const french = /<svg width.*?<\/svg>/s.exec((await get('/fr/connect?from=NATO&to=Mali')).text)?.[0]
    expect(french).toContain('participe à')
  })
})

describe('what is not there', () => {
  test('is 404 with what may have been meant', async () => {
    const { status, text } = await get('/Country/Belgium')
    expect(status).toBe(404)
    expect(text).toContain('href="/Country/BE"')
  })

  test('an address that is no text is 404 too', async () => {
    expect((await get('/Country/%E0%A4%A')).status).toBe(404)
  })

  test('a connection that is not recorded is said to be none', async () => {
    const { text } = await get('/connect?from=Country:BE&to=xyzzy')
    expect(text).toContain('“xyzzy” is not clear.')
  })
})

describe('a dataset of somebody else', () => {
  const nasty = `<script>alert(1)</script>"' onload='x`
  const small = structuredClone(smallDataset)
  const country = small.countries[0] as { labels: Record<string, unknown>; summary?: string; key: string }
  country.labels.en = nasty
  country.summary = nasty
  const foreign = pagesOf(small)

  test('has pages too, and its markup stays text', async () => {
    for (const path of [
      '/',
      '/plans',
      `/Country/${country.key}`,
      `/search?q=${encodeURIComponent(nasty)}`,
      `/connect?from=${encodeURIComponent(nasty)}&to=x`,
    ]) {
      const { status, text } = await foreign.get(path)
      expect(status, path).toBe(200)
      expect(text, path).not.toContain('<script>alert')
      expect(text, path).not.toContain("onload='x")
    }
  })
})
