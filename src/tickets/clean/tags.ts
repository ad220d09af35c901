/** Tags that nobody writes by hand: one of them makes a text HTML. */
const SURE =
  'p|div|br|span|table|thead|tbody|tfoot|tr|td|th|ul|ol|li|html|body|head|font|h[1-6]|hr|blockquote|pre|img|meta|style|script|center'
/** Tags that could also be a placeholder ("<i>", "<code>"): HTML only when closed or with attributes. */
const LIKELY =
  'a|article|b|big|cite|code|del|dl|dt|dd|em|i|ins|kbd|mark|q|s|samp|section|small|strike|strong|sub|sup|tt|u'
/** Tags only in a text that is HTML for another reason; elsewhere they are XML or code ("List<Object>"). */
const POSSIBLE =
  'abbr|address|aside|audio|base|button|caption|col|colgroup|details|embed|fieldset|figcaption|figure|footer|form|header|iframe|input|label|legend|link|main|map|nav|noscript|object|option|param|picture|select|source|summary|svg|textarea|time|title|var|video|wbr|xml'
const OFFICE = '[ovwmx]:[a-z]\\w*|st1:\\w+'

const KNOWN = new RegExp(`^(?:${SURE}|${LIKELY}|${POSSIBLE}|${OFFICE})$`, 'i')
const HTML = new RegExp(
  `<(?:!--|!doctype\\b|/?(?:${SURE}|${OFFICE})(?=[\\s/>])|/(?:${LIKELY})\\s*>|(?:${LIKELY})\\s[^<>]*=)`,
  'i',
)

export const looksLikeHtml = (text: string): boolean => text.includes('<') && HTML.test(text)

const PAGE_START = new RegExp(`^(?:\\s|<!--(?:(?!-->)[^])*-->)*<(?:!doctype|(?:${SURE})[\\s/>])`, 'i')

/** True when line ends in the source mean nothing: a whole page or fragment, not text with a few tags in it. */
export const isFlowing = (text: string): boolean => PAGE_START.test(text) || /<(?:html|body)\b/i.test(text)

export type Tag = {
  readonly name: string
  readonly closing: boolean
  readonly attributes: string
  /** Position after the tag. */
  readonly end: number
}

const NAME = /<(\/?)([a-z][a-z\d]*(?::[a-z]\w*)?)(?=[\s/>])/iy
const REST = /[^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/y
const LOOSE_REST = /[^<>]*>/y

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * The HTML tag at `at`, or null when it is only a "less than". Looks no further than the next "<", so that
 * all calls together take time linear in the text.
 */
export const tagAt = (text: string, at: number): Tag | null => {
  const name = matchAt(NAME, text, at)
  if (!name?.[2] || !KNOWN.test(name[2])) return null
  const from = at + name[0].length
  const rest = matchAt(REST, text, from) ?? matchAt(LOOSE_REST, text, from)
  if (!rest) return null
  return {
    name: name[2].toLowerCase(),
    closing: name[1] === '/',
    attributes: rest[0],
    end: from + rest[0].length,
  }
}

const UNFINISHED = /<\/?[a-z][\w:]*(?:\s[^<>]*=[^<>]*)?$/iy

/** True when the text ends inside the tag at `at`: exports cut long cells off. */
export const isCutOff = (text: string, at: number): boolean => {
  const name = matchAt(UNFINISHED, text, at) && matchAt(NAME, `${text} `, at)?.[2]
  return name ? KNOWN.test(name) : false
}

export const hrefOf = (attributes: string): string => {
  const match = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
}
