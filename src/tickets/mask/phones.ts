import { before, type Rule } from './rule.ts'

const NO_PHONE =
  /(?:(?<![\wÀ-ÿ])(?:pedido|orden|order|commande|factura|fatura|facture|invoice|albar[áa]n|importe|amount|total|serie|serial|s\/n|sn|art[íi]culo|material|contrato|expediente|referencia|ref|lote|po|oc|error|erro|erreur|c[óo]digo|code|version|versi[óo]n|ticket|caso|case)|[€$#])\W{0,4}(?:n[ºo°.]{1,2}\s?|number\s?|n[úu]mero\s?|de \w+\s)?$/i
const PHONE_WORD =
  '(?:tel[ée]fonos?|tel[ée]f?|t[el]?l?f(?:n?o|n)?|fono|phone(?: number)?|m[óo]vil|mobile|cel(?:ular)?|cell|fax|whatsapp|wa|ll[aá]m[a-zÀ-ÿ]+(?: (?:al|a|me))?|contacto|contact(?: me)?(?: at)?|call(?: me)?(?: (?:at|on))?|n[úu]mero de contacto|fijo|telefone|telem[óo]vel|t[ée]l[ée]phone|t[ée]l|(?<=(?:mi|su|meu|seu) )n[úu]mero|(?<=(?:my|his|her|our) )number|(?<=(?:mon|son) )(?:num[ée]ro|portable|fixe))'
/** What is done with a phone; each needs a preposition before the number. */
const CALL_WORD =
  '(?:avis[a-zÀ-ÿ]{1,6}|joignable|localizable|ubicable|contactar(?:me|le|nos)?|contacten|llamar(?:me|le)?|marcar|marque|ligar|ligue[mn]?|contatar|appeler|rappeler|(?:r?appelez|contactez)(?:-moi)?|reach(?:able)?(?: me)?|dial) (?:al|au|en el|no|para|para o|pelo|at|on)|disponible (?:al|au|en el)|(?:llam[a-zÀ-ÿ]{1,5}|avis[a-zÀ-ÿ]{1,6}|contact[a-z]{1,3}) (?:a|con) [a-zÀ-ÿ]{2,15}(?: [a-zÀ-ÿ]{2,15})? (?:al|en el)'
/** Between a word for a phone and its number: "mi móvil es el", "Tel. (oficina)", "telefone para contato". */
const BETWEEN =
  '(?: {0,2}(?:n[ºo°]\\.?|num\\.?|n[úu]mero|es|is|est|é|el|le|o|the|al|au|en|personal|particular|pessoal|personnel|fijo|m[óo]vil|directo|corporativo|profesional|(?:de |para |del |do )?(?:contact[oe]?|contato|empresa|trabajo|trabalho|oficina|casa)|\\([a-zÀ-ÿ]{3,12}\\)))'
const EXTENSION_WORD = '(?:ext(?:ensi[óo]n|ension)?|anexo|interno|int(?=\\.)|ramal|poste)'

/** "error interno 2502" is no extension. */
const INNER_ERROR =
  /(?:err(?:or|o)(?:es|s)?|fall[ao]s?|falha|c[óo]digo)(?: del? \w{1,12})? int(?:erno|\.)[\s:=]{0,4}$/i

const AMOUNT_AFTER =
  /^\s?(?:[€$%]|euros?\b|eur\b|usd\b|mxn\b|pesos|d[óo]lares|dollars|millones|bytes|[kmgt]b\b)/i

const DATE =
  /^(?:(?:19|20)\d\d(?:[-/.][01]\d[-/.]|(?=\d{4}(?!\d))[01]\d)[0-3]\d|[0-3]?\d[-/.][01]?\d[-/.](?:19|20)\d\d)(?!\d)/

/** ITU-T E.164 allows fifteen digits; local numbers have at least seven. */
const isPhoneLength = (value: string): boolean => {
  const { length } = value.replace(/\D/g, '')
  return length >= 7 && length <= 15
}

const isPhone = (value: string, text: string, start: number): boolean =>
  isPhoneLength(value) &&
  !DATE.test(value) &&
  !NO_PHONE.test(before(text, start)) &&
  !AMOUNT_AFTER.test(text.slice(start + value.length, start + value.length + 12))

/** How countries group their numbers; the words around are few, so each is as strict as can be. */
const GROUPED = [
  '[6789]\\d{2}(?:[ .-]\\d{3}){2}', // Spain, by threes
  '[6789]\\d{2}(?:[ .-]\\d{2}){3}',
  '9\\d[ .-]\\d{3}(?:[ .-]\\d{2}){2}',
  '0[1-9](?<sign>[ .-])\\d{2}(?:\\k<sign>\\d{2}){3}', // France, unlike a date and a time
  '0\\d{2,4} \\d{3,4} \\d{3,4}', // United Kingdom
  '[1-9]\\d{2}[ .]\\d{3}[ .]\\d{4}', // Colombia, United States
  '[1-9]\\d (?!(?:19|20)\\d\\d)[1-9]\\d{3} \\d{4}', // Mexico, unlike years
  '[1-9]\\d 9\\d{4}[ -]\\d{4}', // Brazil
]

export const PHONE_RULES: readonly Rule[] = [
  {
    type: 'PHONE',
    hint: /\+\d|(?<!\d)00 ?[1-9]/,
    pattern:
      /(?<![\w+.,:-])(?:\+|00 ?)[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){5,12}(?![\w]|[.-]\d)/g,
    accept: isPhone,
  },
  {
    type: 'PHONE',
    hint: /\) ?\d/,
    pattern: /(?<![\w.,-])\(\d{2,4}\) ?\d(?:[ .-]?\d){5,8}(?!\w|[.-]\d)/g,
    accept: isPhone,
  },
  {
    type: 'PHONE',
    hint: /\d[ .-]\d{3,5}[ .-]\d\d|\d{3}[ .-]\d\d[ .-]\d\d|0\d[ .-]\d\d[ .-]\d\d/,
    pattern: new RegExp(`(?<![\\w.,:/-]|\\d )(?:${GROUPED.join('|')})(?!\\w|[ .,:/-]\\d)`, 'g'),
    accept: isPhone,
  },
  {
    type: 'PHONE',
    hint: /\d-\d{4}(?!\w)/,
    pattern: /(?<![\w.,:/-]|\d )(?:1[ .-])?(?:\d{2,3}|0\d{3})[ .-]\d{3,4}[-]\d{4}(?!\w|[.,:/-]\d)/g,
    accept: isPhone,
  },
  {
    type: 'PHONE',
    words:
      'tel tél tlf tf fono phone portable fixe avis joign localiz ubic dispon marc marq lig appel rappel reach dial contat movil móvil mobile cel fax whatsapp wa llam llám contact call numero número number numéro fijo'.split(
        ' ',
      ),
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])(?:${CALL_WORD}|${PHONE_WORD})(?![a-zÀ-ÿ])\\.?${BETWEEN}{0,3} {0,2}[:.=]{0,2} {0,2}(?<value>\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,14})(?![\\w]|[.:/-]\\d)`,
      'iy',
    ),
    accept: isPhone,
  },
  {
    type: 'PHONE',
    words: ['contact', 'tel', 'tél', 'phone', 'móvil', 'movil', 'cel'],
    pattern:
      /(?:[Cc]ontact[oe]?|CONTACTO|[Tt][eé]l(?:[eé]fono)?|[Pp]hone|[Mm][oó]vil|[Cc]el(?:ular)?)\.?:? {1,2}(?:(?!Client|Custom|Account|Cuenta)\p{Lu}[\p{Ll}\p{Lu}]{1,14} {1,2}){1,3}[(-]? {0,2}(?<value>(?:\+\d{1,3} ?)?(?:[6-9]\d{8}|\d{10,11}))(?!\w|[.:/-]\d)/uy,
    accept: isPhone,
  },
  {
    type: 'PHONE',
    hint: /m(?:i|y|eu|on) (?:t[eé]l|m[óo]vil|cel|phone|mobile|n[úu]m|portable)/,
    pattern:
      /(?<![\w.,:/-])\d{9,11}(?= (?:es|is|é|est) (?:mi|my|meu|mon) (?:tel|tél|m[óo]vil|cel|phone|mobile|n[úu]m|numb|portable))/g,
    accept: isPhone,
  },
  {
    type: 'PHONE',
    words: ['ext', 'anexo', 'int', 'ramal', 'poste'],
    pattern: new RegExp(
      `(?<![\\wÀ-ÿ])${EXTENSION_WORD}(?![a-zÀ-ÿ])\\.? {0,2}[:=-]? {0,2}(?<value>\\d{3,6})(?![\\w]|[.:/-]\\d)`,
      'iy',
    ),
    accept: (_, text, start) => !INNER_ERROR.test(before(text, start)),
  },
]
