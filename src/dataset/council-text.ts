import type { Keys } from './link.ts'
import type { ProvisionRecord } from './provision.ts'

/** Things by the place of a document that names them: `{ preamble: ['1325'], 'OP 12': ['1325', '1820'] }`. */
export type ByPlace<Key extends string = string> = Readonly<Record<string, readonly Key[]>>

/** A paragraph as it is written; without citations it rests on its text, at its number. */
export type WrittenProvision<
  SourceKey extends string = string,
  ThemeKey extends string = string,
  TextKey extends string = string,
> = Omit<ProvisionRecord<SourceKey, ThemeKey, TextKey>, 'citations'> &
  Partial<Pick<ProvisionRecord<SourceKey, ThemeKey, TextKey>, 'citations'>>

/** What the records of a dataset are called, where a text of the Council names them. */
export interface CouncilTextKeys {
  /** Ids of resolutions and statements. */
  text: string
  /** Keys of resolutions and statements, or symbols of those that are not recorded. */
  cited: string
  country: string
  theme: string
  source: string
}

/** The keys of a dataset as its texts may name them: a text that is not recorded is cited by its symbol. */
export interface TextKeysOf<Known extends Keys, SourceKey extends string> {
  text: `Resolution:${Known['Resolution']}` | `PresidentialStatement:${Known['PresidentialStatement']}`
  cited:
    | Known['Resolution']
    | Known['PresidentialStatement']
    | `S/RES/${number} (${number})`
    | `S/PRST/${number}/${number}`
  country: Known['Country']
  theme: Known['Theme']
  source: SourceKey
}

/**
 * What a text of the Council says of itself, beside its record: one document states all of it. What follows (links
 * such as `recalls` and `concerns`, citations) is derived in `derive.ts`.
 */
export interface CouncilText<Keys extends CouncilTextKeys = CouncilTextKeys> {
  /** The resolution or statement. */
  of: Keys['text']
  /** The texts it cites, by place; those that its paragraphs below cite stand there. */
  cites?: ByPlace<Keys['cited']>
  /** The countries it is about, by what names them: `agenda item`, `subjects`. */
  concerns?: ByPlace<Keys['country']>
  /** Who sponsored it. */
  sponsors?: readonly Keys['country'][]
  /** Who abstained in the vote. */
  abstained?: readonly Keys['country'][]
  /** The numbers of its paragraphs on women, gender or sexual violence, where the paragraphs are not recorded. */
  paragraphsOnWomen?: readonly string[]
  paragraphs?: readonly WrittenProvision<Keys['source'], Keys['theme'], Keys['cited']>[]
}
