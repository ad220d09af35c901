import { isCompanyNif, isCpf, isCuit, isDni, isIban, isLuhn, isRut, isSsn } from './checksums.ts'
import { before, type Rule } from './rule.ts'

/** Length of an IBAN by country (SWIFT IBAN registry). */
const IBAN_LENGTH: Readonly<Record<string, number>> = Object.fromEntries(
  'AD24 AE23 AT20 BE16 BG22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 ES24 FI18 FR27 GB22 GI23 GR27 GT28 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SA24 SE24 SI19 SK24 SM27 SV28 TR26'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)
const IBAN_START = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?=[ -]?[A-Z\d]{4})/g

const ibanEnd = (text: string, start: number): number => {
  const length = IBAN_LENGTH[text.slice(start, start + 2)] ?? 0
  let characters = 0
  let at = start
  for (; characters < length && at < text.length; at++) {
    if (/[A-Z\d]/.test(text[at] as string)) characters++
    else if (!/[ -]/.test(text[at] as string)) return -1
  }
  return length > 0 && characters === length && !/^[A-Za-z\d]/.test(text.slice(at, at + 1)) ? at : -1
}

/** IBANs need their country's length, so they are found by hand; each as [start, end). */
export const findIbans = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(IBAN_START)]
    .map(({ index }) => [index, ibanEnd(text, index)] as const)
    .filter(([start, end]) => end > 0 && isIban(text.slice(start, end)))

/** Major industry prefixes and lengths of payment cards (ISO/IEC 7812). */
const CARD_SHAPE =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|6\d{15,18})$/

const isCard = (value: string): boolean => {
  const digits = value.replace(/\D/g, '')
  return CARD_SHAPE.test(digits) && isLuhn(digits) && !/^(\d)\1+$/.test(digits)
}

const ID_WORD =
  '(?:DNI|NIE|NIF|CIF|CURP|RUT|RUN|CPF|CNPJ|SSN|NSS|CUIT|CUIL|c[ée]dula|pasaporte|passport|c\\.c\\.|documento de identidad)'

export const CARD_RULES: readonly Rule[] = [
  { type: 'CARD', pattern: /(?<![\w.,/-])\d(?:[ -]?\d){12,18}(?![\w/-]|[.,]\d)/g, accept: isCard },
]

export const ID_RULES: readonly Rule[] = [
  { type: 'ID', pattern: /(?<![\w.-])(?:\d{8}|\d{2}\.\d{3}\.\d{3})[ -]?[A-Z](?![\w-])/gi, accept: isDni },
  { type: 'ID', pattern: /(?<![\w-])[XYZ][ -]?\d{7}[ -]?[A-Z](?![\w-])/gi, accept: isDni },
  { type: 'ID', pattern: /(?<![\w-])[A-HJNP-SUVW]-?\d{7}[\dA-J](?![\w-])/g, accept: isCompanyNif },
  {
    type: 'ID',
    pattern:
      /(?<!\w)[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[HMX][A-Z]{5}[A-Z\d]\d(?!\w)/gi,
  },
  { type: 'ID', pattern: /(?<!\w)[A-ZÑ&]{3,4}\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[A-Z\d]{2}[A\d](?!\w)/g },
  {
    type: 'ID',
    pattern: /(?<=(?<lead>(?<![\w.-])(?:\d{1,2}\.\d{3}\.\d{3}|\d{7,8})))-[\dKk](?![\w-])/g,
    accept: isRut,
  },
  { type: 'ID', pattern: /(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g, accept: isCpf },
  { type: 'ID', pattern: /(?<![\w.-])(?:20|2[3-7]|3[0134])-\d{8}-\d(?![\w-])/g, accept: isCuit },
  { type: 'ID', pattern: /(?<![\w.-])\d{3}-\d{2}-\d{4}(?![\w-])/g, accept: isSsn },
  {
    type: 'ID',
    pattern: new RegExp(
      `(?<!\\w)${ID_WORD}(?!\\w) {0,2}(?:n[.ºo°úu]{1,2}m?\\.?)? {0,2}[:#=]? {0,2}(?<value>(?=[A-Z]{0,3}[ .-]?\\d)[A-Z\\d](?:[.-]?[A-Z\\d]){5,17})(?!\\w)`,
      'gi',
    ),
    accept: (value) => (value.match(/\d/g)?.length ?? 0) >= 5,
  },
]

const NO_PHONE =
  /(?:(?<![\wÀ-ÿ])(?:pedido|orden|order|factura|invoice|albar[áa]n|importe|amount|total|serie|serial|s\/n|sn|art[íi]culo|material|contrato|expediente|referencia|ref|lote|po|oc|error|c[óo]digo|code|version|versi[óo]n)|[€$])\W{0,4}(?:n[ºo°.]{1,2}\s?|number\s?|de \w+\s)?$/i
const PHONE_WORD =
  '(?:tel[ée]fonos?|tel[ée]f?|tlfn?o?|phone(?: number)?|m[óo]vil|mobile|cel(?:ular)?|fax|whatsapp|wa|ll[aá]m[a-zÀ-ÿ]+(?: (?:al|a|me))?|contacto|contact(?: me)?(?: at)?|call(?: me)?(?: (?:at|on))?|n[úu]mero de contacto|fijo|telefone|t[ée]l[ée]phone|t[ée]l)'
const EXTENSION_WORD = '(?:ext(?:ensi[óo]n|ension)?|anexo|interno|ramal|poste)'

const AMOUNT_AFTER =
  /^\s?(?:[€$%]|euros?\b|eur\b|usd\b|mxn\b|pesos|d[óo]lares|dollars|millones|bytes|[kmgt]b\b)/i

const digitCount = (value: string): number => value.replace(/\D/g, '').length

const DATE = /^(?:(?:19|20)\d\d[-/.][01]\d[-/.][0-3]\d|[0-3]?\d[-/.][01]?\d[-/.](?:19|20)\d\d)(?!\d)/

const isPhone = (value: string, text: string, start: number): boolean =>
  digitCount(value) >= 7 &&
  digitCount(value) <= 15 &&
  !DATE.test(value) &&
  !NO_PHONE.test(before(text, start)) &&
  !AMOUNT_AFTER.test(text.slice(start + value.length, start + value.length + 12))

export const PHONE_RULES: readonly Rule[] = [
  {
    type: 'PHONE',
    pattern:
      /(?<![\w+.,:-])(?:\+|00 ?)[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){5,12}(?![\w]|[.-]\d)/g,
    accept: isPhone,
  },
  { type: 'PHONE', pattern: /(?<![\w.,-])\(\d{2,4}\) ?\d(?:[ .-]?\d){5,8}(?!\w|[.-]\d)/g, accept: isPhone },
  {
    type: 'PHONE',
    pattern:
      /(?<![\w.,:/-]|\d )(?:[6789]\d{2}(?:[ .-]\d{3}){2}|[6789]\d{2}(?:[ .-]\d{2}){3}|9\d[ .-]\d{3}(?:[ .-]\d{2}){2})(?!\w|[ .,:/-]\d)/g,
    accept: isPhone,
  },
  {
    type: 'PHONE',
    pattern: /(?<![\w.,:/-]|\d )(?:1[ .-])?\d{2,4}[ .-]\d{3,4}[-]\d{4}(?!\w|[.,:/-]\d)/g,
    accept: isPhone,
  },
  {
    type: 'PHONE',
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${PHONE_WORD}(?![a-zÀ-ÿ]) {0,2}(?:n[ºo°]\\.?|num\\.?|es|is|el)? {0,2}[:.=]{0,2} {0,2}(?<value>\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,14})(?![\\w]|[.:/-]\\d)`,
      'gi',
    ),
    accept: isPhone,
  },
  {
    type: 'PHONE',
    pattern: new RegExp(
      `(?=\\d{3})(?<=(?<![\\wÀ-ÿ])${EXTENSION_WORD}(?![a-zÀ-ÿ])\\.? {0,2}[:=]? {0,2})\\d{3,6}(?![\\w]|[.:/-]\\d)`,
      'gi',
    ),
  },
]
