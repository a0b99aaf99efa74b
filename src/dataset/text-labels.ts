import type { ConceptRecord, Language } from './model.ts'

/** What the texts of the Council are called in the languages besides English, as the United Nations and its members do. */
const resolution: Record<Exclude<Language, 'en'>, (number: string, year: number) => string> = {
  fr: (number, year) => `Résolution ${number} (${year})`,
  nl: (number, year) => `Resolutie ${number} (${year})`,
  de: (number, year) => `Resolution ${number} (${year})`,
  es: (number, year) => `Resolución ${number} (${year})`,
  ru: (number, year) => `Резолюция ${number} (${year})`,
  ar: (number, year) => `القرار ${number} (${year})`,
  zh: (number, year) => `第${number}(${year})号决议`,
}
const statement: Record<Exclude<Language, 'en'>, (symbol: string) => string> = {
  fr: (symbol) => `Déclaration de la présidence ${symbol}`,
  nl: (symbol) => `Verklaring van de voorzitter ${symbol}`,
  de: (symbol) => `Erklärung der Präsidentschaft ${symbol}`,
  es: (symbol) => `Declaración de la Presidencia ${symbol}`,
  ru: (symbol) => `Заявление Председателя ${symbol}`,
  ar: (symbol) => `بيان رئيس مجلس الأمن ${symbol}`,
  zh: (symbol) => `主席声明 ${symbol}`,
}

type Labels = Partial<ConceptRecord['labels']>

const byRule = <Call>(calls: Record<string, Call>, form: (call: Call) => string): Labels =>
  Object.fromEntries(
    Object.entries(calls).map(([language, call]) => [language, { value: form(call), origin: 'RULE' }]),
  ) as Labels

/** The labels of a resolution that follow from its number and year. */
export const labelsOfResolution = (number: string, year: number): Labels =>
  byRule(resolution, (call) => call(number, year))

/** The labels of a presidential statement that follow from its symbol. */
export const labelsOfStatement = (symbol: string): Labels => byRule(statement, (call) => call(symbol))
