import type { Concept } from '../dataset/nodes.ts'
import { hashedPath } from './hashed-path.ts'
import type { Visit } from './house.ts'
import { nameIn, pathOf } from './names.tsx'

/** How many names are offered. */
const most = 8

/** What is offered to somebody who has begun to type. */
export interface Suggestion {
  name: string
  kind: string
  href: string
}

/** What a text may be the beginning of: what it names outright first, then what a search finds. */
export function suggestions(text: string, { discovery, say }: Visit): Suggestion[] {
  const asked = text.trim().slice(0, 100)
  if ([...asked].length < 2) return []
  const { concept } = discovery.lookup(asked)
  const found = new Set<Concept>(concept ? [concept] : [])
  for (const { node } of discovery.search(asked, {}).hits) {
    if (found.size >= most) break
    found.add(node)
  }
  return [...found].map((node) => ({
    name: nameIn(node, say).value,
    kind: say.words.kinds[node.kind].one,
    href: say.href(pathOf(node.id)),
  }))
}

/**
 * Offers names below the field for searches once two letters stand in it: a combobox with a list, as the ARIA Authoring
 * Practices have it. Everything works without it. Texts are put in as text, never as HTML.
 */
const js = `
const start = () => { for (const input of document.querySelectorAll('.search input')) {
  const list = document.createElement('ul')
  list.id = 'suggested'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.getAttribute('aria-label'))
  list.hidden = true
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  status.className = 'unseen'
  input.parentNode.append(list, status)
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, value)
  input.autocomplete = 'off'
  const { suggest, suggested } = input.dataset
  let at = -1, timer, asking

  const close = () => {
    list.hidden = true
    at = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }
  const choose = (to) => {
    const options = [...list.children]
    if (options.length === 0 || list.hidden) return
    at = (to + options.length + 1) % (options.length + 1)
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)))
    const chosen = options[at]
    if (!chosen) return void ((at = -1), input.removeAttribute('aria-activedescendant'))
    input.setAttribute('aria-activedescendant', chosen.id)
    chosen.scrollIntoView({ block: 'nearest' })
  }
  const show = (found) => {
    at = -1
    list.replaceChildren(...found.map(({ name, kind, href }, i) => {
      const option = document.createElement('li')
      option.id = 'suggested-' + i
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      option.dataset.href = href
      const what = document.createElement('span')
      what.textContent = name
      what.dir = 'auto'
      const sort = document.createElement('small')
      sort.textContent = ' ' + kind
      option.append(what, sort)
      return option
    }))
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
    status.textContent = suggested.replace('{n}', found.length)
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    asking?.abort()
    const text = input.value.trim()
    if ([...text].length < 2) return close()
    timer = setTimeout(async () => {
      asking = new AbortController()
      try {
        const answer = await fetch(suggest + '?q=' + encodeURIComponent(text), { signal: asking.signal })
        if (answer.ok) show(await answer.json())
      } catch {
        close()
      }
    }, 150)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      choose(event.key === 'ArrowDown' ? at + 1 : at < 0 ? list.children.length - 1 : at - 1)
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault()
      location.assign(list.children[at].dataset.href)
    }
  })
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = event.target.closest('li')
    if (option) location.assign(option.dataset.href)
  })
  input.addEventListener('blur', close)
} }
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
`

/** The one script of all pages. Its address changes with what it does, so it may be kept for ever. */
export const script = {
  js,
  path: hashedPath('script', js, 'js'),
}
