/** Countries whose English name takes an article. */
const countries =
  /^(United |Democratic (Republic|People)|Lao People|Central African|Dominican Rep|Russian Fed|Netherlands|Philippines|Gambia|Bahamas|Comoros|Maldives|Congo$|Syrian Arab|Holy See|Republic of|State of)|(Islands|Emirates|States)( \(.*\))?$/

/** Common nouns: a name that ends with one, or with one before a preposition, takes an article. */
const nouns =
  /\b(Union|Nations|Council|Fund|Office|Network|Team|Experts|Commission|Court|Group|Organi[sz]ation|Agreement|Initiative|Alliance|Agenda|Convention|Protocol|Declaration|Strategy|Policy|Plan|Programme|Facility|Mechanism|Compact|Forum|Conference|Agency|Institute|Ministry|Community|Association|Committee|Secretariat|Department|Representative|Platform|Pact|Statute|Covenant|Treaty|Charter|Framework|Directive|Guidelines|Principles|Conclusions|Adviser|Approach|Instrument|Project|Campaign|Coalition|Service|Bank|Parliament|Envoy|Authority|League|Roadmap|Ambassador)s?\b/i

/** Names that stand without one all the same: numbered things, and names that begin with an owner. */
const bare = /^(the |a |an |SDG |Sustainable Development Goal |CEDAW General |be |(?!Women)\S+['’]s? )/i

const ordinal = /^(First|Second|Third|Fourth|Fifth|Sixth|National|Regional)\b/

/** The English label of a concept as a sentence needs it: `the United Nations`, but `Belgium` and `NATO`. */
export function withArticle(label: string, kind: string): string {
  if (kind === 'Resolution' || kind === 'PresidentialStatement') return label.charAt(0).toLowerCase() + label.slice(1)
  if (kind === 'Theme') return label
  const wants =
    kind === 'Country'
      ? countries.test(label)
      : kind === 'ActionPlan'
        ? ordinal.test(label)
        : nouns.test(label) && !bare.test(label)
  return wants ? `the ${label}` : label
}
