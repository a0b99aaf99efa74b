import { citedText } from '../dataset/cited-text.ts'
import type { Provision } from '../dataset/facts.ts'
import { idOf } from '../dataset/ids.ts'
import { dateOf } from '../dataset/order.ts'
import type { Store } from '../dataset/store.ts'
import { discoveryOf } from '../discovery/discovery.ts'
import { builder } from './builder.ts'
import { checkQuery, conceptNamed } from './checked-arguments.ts'
import { isOneOf } from './far-end.ts'
import { list } from './list.ts'
import { AddresseeRef, ProvisionRef, VerbRef, withNarrower } from './provision.ts'

const ProvisionFilter = builder.inputType('ProvisionFilter', {
  description: 'Conditions on provisions; all that are given must hold.',
  fields: (t) => ({
    texts: t.stringList({
      description: 'In one of these texts, named by whatever `lookup` settles: `["1325", "S/PRST/2004/40"]`.',
    }),
    themes: t.stringList({
      description:
        'Keys of themes: on every one of them, or on one that is narrower: `["protection", "accountability"]`.',
    }),
    text: t.string({
      description:
        'It has every word of this, in whatever form, besides articles and the like: `"vetting armed forces"`.',
    }),
    addressees: t.field({ type: [AddresseeRef], description: 'It speaks to every one of these.' }),
    verbs: t.field({
      type: [VerbRef],
      description: 'It opens with a verb of one of these kinds: `[DECIDES, DEMANDS]`.',
    }),
    citing: t.stringList({
      description: 'It cites every one of these texts, named by whatever `lookup` settles: `["1325"]`.',
    }),
  }),
})

list('Provision', {
  node: ProvisionRef,
  description: 'All provisions that could be read: text by text, in their order.',
  filter: ProvisionFilter,
  passes: ({ texts, themes, text, addressees, verbs, ...named }, { store }) => {
    if (text != null) checkQuery('text', text)
    const saying = text == null ? undefined : discoveryOf(store).provisionsWith(text)
    const among = texts && new Set(texts.map((text) => conceptNamed(store, 'texts', text).id))
    const wanted = themes?.map((theme) => withNarrower(store, 'themes', theme))
    const citing = named.citing?.map((text) => conceptNamed(store, 'citing', text).id)
    return (provision) =>
      (!among || among.has(provision.of.id)) &&
      (!saying || saying.has(provision)) &&
      (!wanted || wanted.every((ids) => provision.themes.some((key) => ids.has(idOf('Theme', key))))) &&
      (!addressees || addressees.every((one) => provision.addressees.includes(one))) &&
      isOneOf(verbs, provision.verb) &&
      (!citing || citesAll(store, provision, citing))
  },
  recorded: {
    themes: ({ themes }) => themes.length > 0,
    addressees: ({ addressees }) => addressees.length > 0,
    verbs: ({ verb }) => verb,
    // Only who saw the text knows what it cites.
    citing: ({ fingerprint }) => fingerprint,
  },
  orders: {
    DATE: { by: 'date of its text', value: ({ of }) => dateOf(of) },
  },
})

/** Whether a paragraph cites every one of the texts with these ids. */
function citesAll(store: Store, { cites = [] }: Provision, ids: readonly string[]): boolean {
  if (ids.length > cites.length) return ids.length === 0
  const cited = new Set(cites.map((key) => citedText(store, key)?.id))
  return ids.every((id) => cited.has(id))
}
