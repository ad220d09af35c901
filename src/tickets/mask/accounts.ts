import { matchesOf } from '../../shared/text.ts'
import { isIban, isLuhn } from './checksums.ts'
import type { Rule } from './rule.ts'

/** Length of an IBAN by country (SWIFT IBAN registry). */
const IBAN_LENGTH: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AT20 BE16 BG22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 ES24 FI18 FR27 GB22 GI23 GR27 GT28 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SA24 SE24 SI19 SK24 SM27 SV28 TR26'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)
const IBAN_START = /\d\d(?<=(?<![A-Za-z\d])[A-Za-z]{2}\d\d)(?=[ -]?[A-Za-z\d]{4})/g
/** In lower case its letters are only those of the country: words would count as well ("es24 desde el lunes"). */
const LOWER_CASE_IBAN = /^[a-z]{2}\d\d(?:[ -]?\d)+$/i

const ibanEnd = (text: string, start: number): number => {
  const length = IBAN_LENGTH[text.slice(start, start + 2).toUpperCase()] ?? 0
  let characters = 0
  let at = start
  for (; characters < length && at < text.length; at++) {
    if (/[A-Za-z\d]/.test(text[at] as string)) characters++
    else if (!/[ -]/.test(text[at] as string)) return -1
  }
  return length > 0 && characters === length && !/^[A-Za-z\d]/.test(text.slice(at, at + 1)) ? at : -1
}

const isWrittenAsIban = (value: string): boolean =>
  (!/[a-z]/.test(value) || LOWER_CASE_IBAN.test(value)) && isIban(value)

/** IBANs need their country's length, so they are found by hand; each as [start, end). */
export const findIbans = (text: string): readonly (readonly [number, number])[] =>
  matchesOf(text, IBAN_START)
    .map(({ index }) => [index - 2, ibanEnd(text, index - 2)] as const)
    .filter(([start, end]) => end > 0 && isWrittenAsIban(text.slice(start, end)))

/** Major industry prefixes and lengths of payment cards (ISO/IEC 7812). */
const CARD_SHAPE =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|6\d{15,18})$/

const isCard = (value: string): boolean => {
  const digits = value.replace(/\D/g, '')
  return CARD_SHAPE.test(digits) && isLuhn(digits) && !/^(\d)\1+$/.test(digits)
}

export const CARD_RULES: readonly Rule[] = [
  { type: 'CARD', pattern: /(?<![\w.,/-])\d(?:[ -]?\d){12,18}(?![\w/-]|[.,]\d)/g, accept: isCard },
]

export const ACCOUNT_RULES: readonly Rule[] = [
  {
    type: 'IBAN',
    words: ['clabe', 'cbu', 'cvu'],
    pattern:
      /(?:CLABE|CBU|CVU)(?: interbancaria)?(?: (?:es|n[úu]mero))? {0,2}[:#=]? {0,2}(?<value>\d(?:[ -]?\d){17,21})(?!\w)/iy,
  },
]
