import type { Dialect } from '../../intake/source.ts'

/** What a spreadsheet takes for the start of a formula, also after blanks and in full-width form. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/

/** A value of our own as text; what would come alive as a formula gets an apostrophe in front. */
export const ownText = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return FORMULA.test(value) ? `'${value}` : value
}

/** A value as it stands in the file: in quotes where it must be, or where all values of the file are. */
export const csvField = (
  text: string,
  { delimiter, quoteAll }: Pick<Dialect, 'delimiter' | 'quoteAll'>,
): string =>
  quoteAll || text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text
