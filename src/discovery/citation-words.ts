import { fold } from '../dataset/fold.ts'
import { languages } from '../dataset/model.ts'

/*
 * The words that a way of citing is made of, in the eight languages kept, as people write them: with the endings of
 * their cases, and as one word where Dutch and German make one. What is not among them makes no citation.
 */

const words = (text: string): ReadonlySet<string> => new Set(fold(text).trim().split(/\s+/))

/** What says that a resolution of the Security Council is meant, beside the word for resolutions of anybody. */
export const resolutionWords = words(`
  resolution resolutions res unscr unscres scr scres sres r resolutie resoluties resolutionen resolucion resoluciones rcs rcsnu rcsonu
  veiligheidsraadresolutie veiligheidsraadsresolutie vnresolutie vnvrresolutie
  sicherheitsratsresolution sicherheitsratresolution unresolution unsrresolution
  резолюция резолюции резолюцию резолюцией резолюций рез рсб
  قرار 决议`)

/** The Council by a name nobody else has: with a number, it is its resolution. */
export const councilWords = words(`
  unsc csnu vnvr unsr securitycouncil vnveiligheidsraad unsicherheitsrat veiligheidsraad sicherheitsrat sicherheitsrates sicherheitsrats
  安理会 安全理事会 联合国安理会 联合国安全理事会`)

/** What stands around the number without saying anything more of it. */
export const fillers = words(`
  the of by from in un uno united nations security council sc s document doc no nr n num number year
  le la les l de du des d onu nu nations unies conseil securite cs adoptee par numero
  het van der den vn verenigde naties raad nummer
  die das dem vom und vereinten vereinte nationen uno nummer
  el los las del consejo seguridad naciones unidas numero nº aprobada por
  совета совет совете безопасности организации объединенных наций оон сб от года г номер
  مجلس امن تابع امم متحده رقم دولي عام سنه صادر في بتاريخ لعام لسنه وثيقه من م
  联合国 第 号 的 文件 年 月 日 之 项`)

/** A document by the mark of presidential statements. */
export const statementMarks = words('prst sprst')

/** The two halves of "presidential statement"; some languages make one word of them. */
export const presidentWords = words(`
  presidential president presidents presidency presidentiel presidentielle presidente presidence
  presidentiele voorzitter voorzitters voorzitterschap präsident präsidenten präsidentin präsidentielle präsidentschaft
  presidente presidenta presidencia presidencial председатель председателя رئيس رئيسه رئاسي رئاسيه 主席`)
export const statementWords = words(`
  statement statements declaration declarations verklaring verklaringen erklärung erklärungen declaración
  заявление заявления заявлении بيان 声明
  voorzittersverklaring voorzitterschapsverklaring präsidialerklärung präsidentenerklärung`)

/** General recommendations, of which the committee of a convention makes them. */
export const recommendationWords = words(`
  recommendation recommandation recomendacion aanbeveling empfehlung рекомендация توصيه 建议`)
export const generalWords = words('general generale algemene allgemeine общая عامه 一般性 一般')
export const recommendationMarks = words('gr rg')
export const committeeWords = words(`
  cedaw кльдж клдж سيداو committee committees comite ausschuss commissie комитет комитета لجنه convention
  公约 委员会 消除对妇女歧视委员会 消除对妇女一切形式歧视公约`)

/** A paragraph of a text; what is said of one before its number, and what says that it is one of the preamble. */
export const paragraphWords = words(`
  para paras par parag paragraph paragraphs op ops paragraphe alinea paragraaf ziffer ziff absatz abs
  parrafo parr пункт пункте пункта пункту п فقره 段`)
export const operativeWords = words(`
  operative dispositif operatieve operatief operative operativer dispositiva operativo
  постановляющей части операт منطوق 执行部分`)
export const preambleWords = words(`
  preamble preambular pp préambule preambule preambel präambel preámbulo преамбула преамбулы ديباجه 序言部分 序言`)

/** Months in every language kept, with the number of each. */
export const months: ReadonlyMap<string, number> = new Map(
  languages
    .filter((language) => language !== 'zh')
    .flatMap((language) =>
      Array.from({ length: 12 }, (_, i) =>
        (['long', 'short'] as const).flatMap((month) =>
          [{ month }, { month, day: 'numeric' as const }].flatMap((style) =>
            new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
              .formatToParts(Date.UTC(2000, i, 1))
              .filter(({ type }) => type === 'month')
              .map(({ value }) => [fold(value).replace('.', ''), i + 1] as const),
          ),
        ),
      ).flat(),
    ),
)

/** The phrases that a run of Chinese may be cut into, the longest first. */
export const chinesePhrases: readonly string[] = [
  ...[
    resolutionWords,
    councilWords,
    fillers,
    presidentWords,
    statementWords,
    recommendationWords,
    generalWords,
  ].flatMap((set) => [...set]),
  ...[committeeWords, paragraphWords, operativeWords, preambleWords].flatMap((set) => [...set]),
]
  .filter((phrase) => /\p{Script=Han}/u.test(phrase))
  .sort((a, b) => b.length - a.length)

/** The few traditional characters in these phrases, with the simplified ones. */
export const simplified: Readonly<Record<string, string>> = {
  號: '号',
  決: '决',
  議: '议',
  聯: '联',
  國: '国',
  會: '会',
  聲: '声',
  標: '标',
  項: '项',
  發: '发',
  續: '续',
  執: '执',
  約: '约',
  員: '员',
  對: '对',
  婦: '妇',
  視: '视',
}
