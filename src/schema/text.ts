import type { Text } from '../dataset/labels.ts'
import { type Language, languages, type textOrigins } from '../dataset/model.ts'
import { builder } from './builder.ts'
import { SourceRef } from './source.ts'

const TextOrigin = builder.enumType('TextOrigin', {
  description: 'Where a text comes from.',
  values: {
    OFFICIAL: { description: 'Printed in a published source.' },
    RULE: {
      description: 'Formed by rule of the symbol of a text of the Council: `Résolution 1325 (2000)`.',
    },
    TRANSLATION: { description: 'Worded by this project, mostly by translating; no native speaker has checked it.' },
  } satisfies Record<(typeof textOrigins)[number], object>,
})

/** A text with its language. */
export const TextRef = builder.objectRef<Text>('Text')

TextRef.implement({
  description: 'A text in one language.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The text itself.' }),
    language: t.field({
      type: 'LanguageTag',
      description: 'The language it is in, which need not be the one asked for.',
      resolve: ({ language }) => language,
    }),
    origin: t.field({
      type: TextOrigin,
      description: 'Whether a published source prints it, this project translated it, or it is formed by rule.',
      resolve: ({ origin }) => origin,
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'The source that prints it, where that is another than the sources of the concept; null otherwise.',
      resolve: ({ source }, _, context) => (source === undefined ? null : context.node('Source', source)),
    }),
  }),
})

/**
 * The languages kept, in the order of the tags asked for; a tag falls back to its main language (RFC 4647 lookup:
 * `fr-BE` finds `fr`), one that is not kept is passed over.
 */
export function known(tags: readonly string[]): Language[] {
  return tags.flatMap((tag) => languages.find((language) => language === tag.split('-')[0]?.toLowerCase()) ?? [])
}
