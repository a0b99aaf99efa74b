/** The value of a decimal digit of any script: each script has its ten in a row, from nought to nine. */
function digitOf(digit: string): number {
  const point = digit.codePointAt(0) as number
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++
  return value
}

/** A text with the digits of every script (`١٣٢٥`, `१३२५`) as those from 0 to 9. */
export const plainDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)))

const hanDigits = '零一二三四五六七八九'
/** Where a Chinese number counts something: behind `第` and before a counter. Elsewhere `一` is a part of words. */
const counting = /(?<=第|目标|决议)[〇零一二三四五六七八九十]+|[〇零一二三四五六七八九十]+(?=号|段|项)/g

/** A text with Chinese numbers written digit by digit (`一三二五`), or up to 99 (`十六`), in digits from 0 to 9. */
export const plainHanNumbers = (text: string): string =>
  text.replace(counting, (number) =>
    number
      .replaceAll('〇', '零')
      .replace(/([一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens = '一', ones = '零') => tens + ones)
      .replace(/[零一二三四五六七八九]/g, (digit) => String(hanDigits.indexOf(digit))),
  )

/** Whether a text has a number in it, in digits of any script or in Chinese words up to ten. */
export const hasNumber = (text: string): boolean => /[\p{N}一二三四五六七八九十]/u.test(text)
