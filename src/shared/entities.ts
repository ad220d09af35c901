/** Names of U+00A0 to U+00FF in order, as HTML defines them. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)] as const),
  ...Object.entries({
    amp: '&',
    AMP: '&',
    lt: '<',
    LT: '<',
    gt: '>',
    GT: '>',
    quot: '"',
    QUOT: '"',
    apos: "'",
    euro: '€',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    bull: '•',
    trade: '™',
    larr: '←',
    rarr: '→',
    le: '≤',
    ge: '≥',
    ne: '≠',
    minus: '−',
    oelig: 'œ',
    OElig: 'Œ',
    tilde: '˜',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
  }),
])

/** What numbers 128–159 mean in pages that were written as windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** An ampersand that was itself escaped, however often, belongs to the entity that follows it. */
const ENTITY = /&(?:amp;|#0{0,6}38;|#x0{0,6}26;)*(?:#(\d{1,9})|#x([\da-f]{1,8})|([a-z][a-z\d]{1,7}));/gi

const fromCode = (code: number): string => {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] ?? ''
  const illegal = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
  return illegal ? '' : String.fromCodePoint(code)
}

const character = (whole: string, ...[decimal, hex, name]: (string | undefined)[]): string => {
  if (decimal !== undefined) return fromCode(Number(decimal))
  if (hex !== undefined) return fromCode(Number.parseInt(hex, 16))
  return NAMED.get(name ?? '') ?? whole
}

/** HTML entities, named or numeric, as the characters they stand for; unknown names stay as they are. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, character) : text

const ONE_ENTITY = /&(?:#(\d{1,9})|#x([\da-f]{1,8})|([a-z][a-z\d]{1,7}));/gi

/** The same for text that was escaped once: `&amp;lt;` is `&lt;`. */
export const decodeEntitiesOnce = (text: string): string =>
  text.includes('&') ? text.replace(ONE_ENTITY, character) : text
