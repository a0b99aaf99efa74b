import type { LookupMatch, LookupResult } from '../discovery/meaning.ts'
import { builder } from './builder.ts'
import { checkLength } from './checked-arguments.ts'
import { ConceptRef } from './concept.ts'
import { ProvisionRef } from './provision.ts'

const LookupMatchRef = builder.enumType('LookupMatch', {
  description: 'How a reference was understood. Values may be added.',
  values: {
    ID: { description: 'As a global id: `Country:BE`.' },
    ADDRESS: { description: 'As an address or IRI: ours, its page, that of another vocabulary.' },
    KEY: { description: 'As its key, or one it had before.' },
    IDENTIFIER: { description: 'As a symbol, code or number: `S/RES/1325`, `056`, `SDG 5.2`.' },
    LABEL: { description: 'As its name, title or official name in some language, in any way of writing it.' },
    ALTERNATIVE_LABEL: { description: 'As another of its names: an acronym, an everyday name.' },
    NEAR: {
      description:
        'As an identifier of something wider, narrower or connected, or as a paragraph we have not recorded.',
    },
  } satisfies Record<LookupMatch, object>,
})

const LookupRef = builder.objectRef<LookupResult>('Lookup')

LookupRef.implement({
  description: 'What a reference means.',
  fields: (t) => ({
    concept: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'The concept meant; null where none is, or where it is not certain.',
      resolve: ({ concept }) => concept,
    }),
    provision: t.field({
      type: ProvisionRef,
      nullable: true,
      description:
        'The paragraph meant, where the reference names one (`S/RES/1325 (2000), para. 8`); `concept` is its text.',
      resolve: ({ provision }) => provision,
    }),
    candidates: t.field({
      type: [ConceptRef],
      description: 'What may be meant where it is not certain, the likeliest first.',
      resolve: ({ candidates }) => [...candidates],
    }),
    matchedBy: t.field({
      type: LookupMatchRef,
      nullable: true,
      description: 'How the concept, or the first candidate, was found; null where nothing was.',
      resolve: ({ matchedBy }) => matchedBy,
    }),
  }),
})

builder.queryField('lookup', (t) =>
  t.field({
    type: LookupRef,
    nullable: true,
    description:
      'The concept behind any name, code, address or citation a person would paste, in eight languages. It does not guess: see `candidates`.',
    args: {
      reference: t.arg.string({
        required: true,
        description:
          '`UNSCR 1325`, `BEL`, `SDG 5`, `1325 OP 8`, `EuroVoc 411`, `https://undocs.org/S/RES/1325(2000)`; at most 500 characters.',
      }),
    },
    resolve: (_, { reference }, { discovery }) => {
      checkLength('reference', reference)
      return discovery.lookup(reference)
    },
  }),
)
