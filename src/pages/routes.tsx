import { type Context, Hono, type Next } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { dayOf } from '../dataset/dates.ts'
import { idOf, parseId } from '../dataset/ids.ts'
import { conceptKinds, nodeKinds } from '../dataset/model.ts'
import type { Node } from '../dataset/nodes.ts'
import { cite } from '../discovery/citation-styles.ts'
import { AboutPage } from './about.tsx'
import { formats, referenceTo } from './cite.ts'
import { ComparePage, comparisonSheet } from './compare.tsx'
import { ConceptPage } from './concept.tsx'
import { ConnectPage, connectionSheet } from './connect.tsx'
import { DataPage } from './data.tsx'
import { GapsPage, gapsSheet } from './gaps.tsx'
import { HomePage } from './home.tsx'
import { type Asking, type House, type LinkedForm, linkedForms, type Visit } from './house.ts'
import { KindPage } from './kind.tsx'
import { landPicture } from './map.tsx'
import { pathOf } from './names.tsx'
import { NotFoundPage } from './not-found.tsx'
import { PlansPage, plansTable } from './plans.tsx'
import { type Wanted, wantable } from './plans-form.tsx'
import { variablesFrom } from './question.ts'
import { QuestionPage, QuestionsPage, questionsSheet } from './questions.tsx'
import { SearchPage, searchSheet } from './search.tsx'
import { mostLinked, type Sheet } from './sheet.ts'
import { SourcePage } from './source.tsx'
import { style } from './style.ts'
import { script, suggestions } from './suggest.ts'
import { TimelinePage, timelineSheet } from './timeline.tsx'
import { VocabularyPage } from './vocabulary.tsx'
import { sayIn, spoken } from './words/say.ts'

/** What the server says of a request: when "today" is, and what came with it. */
export interface PagesEnv {
  Bindings: { exchange: Asking }
}

const languagesVary = { vary: 'Accept-Encoding, Accept-Language' }

/** What says in its address what it holds. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }

/** Only what the server itself sends, no script of anybody in the page: Content Security Policy Level 3. */
const policy = `default-src 'none'; style-src 'self' ${style.digests}; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/**
 * The pages for people, each at its own address, in each language they speak: `/Country/BE`, `/fr/Country/BE`. Asked for
 * what is at none of them, it says so, and what may have been meant.
 */
export function pages(house: House): Hono<PagesEnv> {
  const app = new Hono<PagesEnv>({ strict: false })

  const visitOf = (c: Context<PagesEnv>): Visit => {
    const { pathname, search } = new URL(c.req.url)
    const [, first = ''] = pathname.split('/')
    const { exchange } = c.env
    const byAddress = spoken.find((one) => one === first)
    const say = byAddress ? sayIn(byAddress, true) : sayIn(house.languages(exchange)[0] ?? 'en', false)
    const path = byAddress ? pathname.slice(first.length + 1) || '/' : pathname
    return { ...house, say, today: dayOf(exchange.now), path, query: search }
  }
  const send = (c: Context<PagesEnv>, { say }: Visit, page: Child, status: 200 | 404 = 200) =>
    c.html(html`<!doctype html>${page}`, status, {
      'content-security-policy': policy,
      'content-language': say.language,
      vary: say.byAddress ? 'Accept, Accept-Encoding' : 'Accept, Accept-Encoding, Accept-Language',
    })

  /** A page, and beside it what it lists as a table and in linked data, for who asks for these by the ending. */
  const show = (
    path: string,
    page: (visit: Visit, c: Context<PagesEnv>) => Child,
    sheet?: (visit: Visit, c: Context<PagesEnv>) => Sheet,
  ) => {
    const answer = (c: Context<PagesEnv>) => {
      const visit = visitOf(c)
      return send(c, visit, page(visit, c))
    }
    app.get(path, answer)
    app.get(`/:language{[a-z]{2}}${path === '/' ? '' : path}`, answer)
    if (!sheet) return
    const table = (c: Context<PagesEnv>) =>
      c.body(house.csv(sheet(visitOf(c), c)), 200, {
        ...languagesVary,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${path.slice(1)}.csv"`,
      })
    app.get(`${path}.csv`, table)
    app.get(`/:language{[a-z]{2}}${path}.csv`, table)
    for (const [ending, { type }] of Object.entries(linkedForms)) {
      const linked = (c: Context<PagesEnv>) => {
        const { facts, rows } = sheet(visitOf(c), c)
        if (!facts) return send(c, visitOf(c), <NotFoundPage visit={visitOf(c)} />, 404)
        if (rows.length > mostLinked) return c.redirect('/data/', 303)
        return c.body(house.linked(facts, ending as LinkedForm), 200, {
          ...languagesVary,
          'content-type': `${type}; charset=utf-8`,
        })
      }
      app.get(`${path}.${ending}`, linked)
      app.get(`/:language{[a-z]{2}}${path}.${ending}`, linked)
    }
  }

  app.get(style.path, (c) => c.body(style.css, 200, { ...forEver, 'content-type': 'text/css; charset=utf-8' }))
  app.get(landPicture.path, (c) => c.body(landPicture.svg, 200, { ...forEver, 'content-type': 'image/svg+xml' }))
  app.get(script.path, (c) => c.body(script.js, 200, { ...forEver, 'content-type': 'text/javascript; charset=utf-8' }))
  const suggest = (c: Context<PagesEnv>) => c.json(suggestions(text(c, 'q'), visitOf(c)), 200, languagesVary)
  app.get('/suggest', suggest)
  app.get('/:language{[a-z]{2}}/suggest', suggest)
  show('/', (visit) => <HomePage visit={visit} />)
  const kindIn = (c: Context<PagesEnv>) => conceptKinds.find((one) => one === c.req.query('kind'))
  show(
    '/search',
    (visit, c) => <SearchPage visit={visit} q={text(c, 'q')} kind={kindIn(c)} part={Number(c.req.query('page'))} />,
    (visit, c) => searchSheet(text(c, 'q'), kindIn(c), visit),
  )
  show(
    '/connect',
    (visit, c) => <ConnectPage visit={visit} from={text(c, 'from')} to={text(c, 'to')} />,
    (visit, c) => connectionSheet([text(c, 'from'), text(c, 'to')], visit),
  )
  show(
    '/timeline',
    (visit, c) => <TimelinePage visit={visit} of={text(c, 'of')} />,
    (visit, c) => timelineSheet(text(c, 'of'), visit),
  )
  show(
    '/compare',
    (visit, c) => <ComparePage visit={visit} of={text(c, 'of')} />,
    (visit, c) => comparisonSheet(text(c, 'of'), visit),
  )
  const wantedIn = (c: Context) => Object.fromEntries(wantable.map((name) => [name, text(c, name)])) as Wanted
  show(
    '/plans',
    (visit, c) => <PlansPage visit={visit} wanted={wantedIn(c)} />,
    (visit, c) => plansTable(wantedIn(c), visit),
  )
  show(
    '/questions',
    (visit) => <QuestionsPage visit={visit} questions={house.questions} />,
    () => questionsSheet(house.questions),
  )
  const answerQuestion = async (c: Context<PagesEnv>) => {
    const visit = visitOf(c)
    const name = visit.path.split('/').at(-1)
    const question = house.questions.find((one) => one.name === name)
    if (!question) return send(c, visit, <NotFoundPage visit={visit} />, 404)
    const variables = variablesFrom(question, (one) => c.req.query(one)?.slice(0, 400))
    const answered = await house.ask(question.document, variables, c.env.exchange.now, visit.say.language)
    return send(c, visit, <QuestionPage visit={visit} question={question} variables={variables} answered={answered} />)
  }
  app.get('/questions/:name', answerQuestion)
  app.get('/:language{[a-z]{2}}/questions/:name', answerQuestion)
  app.get('/cite/*', (c) => {
    const [, path = '', ending = ''] = /^\/cite(\/.+)\.(\w+)$/.exec(new URL(c.req.url).pathname) ?? []
    const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined
    const node = format && nodeAt(house, path)
    if (!format || !node) return send(c, visitOf(c), <NotFoundPage visit={visitOf(c)} />, 404)
    const today = dayOf(c.env.exchange.now)
    return c.body(cite(referenceTo(node, house.store, today), format.style), 200, {
      'content-type': `${format.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${node.id.replace(/[^\w.-]+/g, '-')}.${ending}"`,
    })
  })
  show('/docs', (visit, c) => {
    // It names the host it is asked at: nobody else must get the page of one who made that up.
    c.header('cache-control', 'no-store')
    return <AboutPage visit={visit} origin={new URL(c.req.url).origin} />
  })
  show('/gaps', (visit) => <GapsPage visit={visit} />, gapsSheet)

  /** A page at an address where programs get the same in forms of their own, unless it ends in `.html`. */
  const showTo = (path: string, page: (visit: Visit, c: Context<PagesEnv>) => Child, id?: string) => {
    const answer = (c: Context<PagesEnv>, next: Next) => {
      const asked = visitOf(c)
      const isNamed = asked.path.endsWith('.html')
      if (!isNamed && !asked.say.byAddress && !house.likesPage(c.req.header('accept'))) return next()
      const visit = { ...asked, path }
      if (id) c.header('link', house.linksOf(id))
      return send(c, visit, page(visit, c))
    }
    for (const one of [path, `${path}.html`]) {
      app.get(one, answer)
      app.get(`/:language{[a-z]{2}}${one}`, answer)
    }
  }
  for (const kind of nodeKinds) {
    showTo(`/${kind}`, (visit, c) => <KindPage kind={kind} visit={visit} part={Number(c.req.query('page'))} />, kind)
  }
  showTo('/vocabulary', (visit) => <VocabularyPage visit={visit} terms={house.terms()} />, 'vocabulary')
  showTo('/data', (visit, c) => {
    // Sizes are told as they become known.
    c.header('cache-control', 'no-store')
    return <DataPage visit={visit} files={house.files()} description={house.description()} />
  })

  for (const kind of nodeKinds) {
    const answer = (c: Context<PagesEnv>, next: Next) => {
      const asked = visitOf(c)
      const isNamed = asked.path.endsWith('.html') && !nodeAt(house, asked.path)
      const visit = isNamed ? { ...asked, path: asked.path.slice(0, -'.html'.length) } : asked
      // Programs get the same facts at the same address, in a form of their own.
      const mayBeForm = !isNamed && visit.path === new URL(c.req.url).pathname
      if (mayBeForm && !house.likesPage(c.req.header('accept'))) return next()
      const node = nodeAt(house, visit.path)
      if (!node && !isNamed && /\.\w{1,8}$/.test(visit.path)) return next()
      if (!node) return send(c, visit, <NotFoundPage visit={visit} />, 404)
      const present = pathOf(node.id)
      if (present !== visit.path) return c.redirect(`${visit.say.href(present)}${isNamed ? '.html' : ''}`, 301)
      c.header('link', house.linksOf(node.id))
      return send(
        c,
        visit,
        node.kind === 'Source' ? (
          <SourcePage source={node} visit={visit} part={Number(c.req.query('page'))} />
        ) : (
          <ConceptPage concept={node} visit={visit} />
        ),
      )
    }
    app.get(`/${kind}/*`, answer)
    app.get(`/:language{[a-z]{2}}/${kind}/*`, answer)
  }
  app.notFound((c) => send(c, visitOf(c), <NotFoundPage visit={visitOf(c)} />, 404))
  return app
}

/** What the address says by a name; never longer than the field it comes from. */
const text = (c: Context, name: string): string => (c.req.query(name) ?? '').slice(0, 400)

/** The node whose address this is, or was. */
function nodeAt({ store }: House, path: string): Node | null {
  const [, kind = '', ...rest] = path.split('/')
  let key: string
  try {
    key = decodeURIComponent(rest.join('/'))
  } catch {
    return null
  }
  const id = parseId(`${kind}:${key}`)
  return id ? (store.nodes([idOf(id.kind, id.key)])[0] ?? null) : null
}
