import { fold } from '../dataset/fold.ts'

/*
 * Articles, prepositions, conjunctions and the endings of owners in the languages kept: they stand in every text and
 * tell nothing of any. `un` is left out: here it is the United Nations.
 */
const written = `
  the a an of and or in on at to for from by with without about between among into within under over against during
  after before through upon as its their this that s
  le la les l une des du de d et ou au aux en dans sur sous par pour avec sans entre contre vers chez qu que n ce
  cette ces son sa ses leur leurs
  het een t der den van en of op in aan bij met naar om te tot uit voor door tegen tussen over onder zonder als dat die
  dit deze hun
  die das dem ein eine einer eines einem einen und oder im am an auf aus bei beim für gegen mit nach ohne über um unter
  von vom vor zu zum zur zwischen durch als
  el los las lo una unos unas del al y e o u a ante bajo con contra desde durante en entre hacia hasta para por según
  sin sobre tras su sus
  и или в во на о об от по с со из к ко за для при до у над под без между через как что их
  و أو في من إلى على عن مع بين عند خلال بعد قبل ضد
  的 和 与 及 在`

/** Folded, as terms are. */
export const stopWords: ReadonlySet<string> = new Set(fold(written).trim().split(/\s+/))
