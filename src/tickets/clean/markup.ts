import { linkText } from './link.ts'

const MARKS = /[{}[\]`*#|~!•▪◦●·]|data:|<image|(?<!\w)_[^\s_]|^h[1-6]\. |^bq\. |^ *[-_=]{3}/m

const DATA_URI = /\bdata:[\w.+-]+\/[\w.+-]+(?:;[\w=.+-]+){0,4},[\w+/=%.-]*/gi
/** Nothing that a person wrote has 256 letters and digits without a blank: an attachment pasted as base64. */
const BLOB_LENGTH = 256
const BLOB = new RegExp(`(?<![\\w+/])[A-Za-z\\d+/]{${BLOB_LENGTH},}={0,2}`, 'g')
const MACRO =
  /\{(?:code|noformat|quote|color|panel|info|note|tip|warning|expand|section|column)(?::[^{}\n]{0,200})?\}|\[\/?code\]/gi
const MONOSPACE = /\{\{([^{}\n]{1,500})\}\}/g
const WIKI_IMAGE = /(?<![\w!])![\w][^\s!|]{0,200}\.(?:png|jpe?g|gif|bmp|svg|webp|pdf)(?:\|[^!\n]{0,200})?!/gi
/** What Outlook and Gmail leave of a picture in plain text: "[cid:image001.png@01D9…]", "[image: image001.png]". */
const MAIL_IMAGE =
  /\[(?:[^[\]\n:]{1,40}: ?)?(?:cid:[^[\]\n]{1,200}|image\d{1,4}\.(?:png|jpe?g|gif|bmp|emz))\]|<(?:cid:[^<>\s]{1,200}|image\d{1,4}\.(?:png|jpe?g|gif|bmp|emz))>|\[image: [^[\]\n]{1,60}\]|^\[https?:\/\/[^\s[\]]{1,300}\.(?:png|jpe?g|gif)(?:\?[^\s[\]]{0,200})?\]$/gim
const WIKI_LINK =
  /\[([^[\]|\n]{1,300})\|((?:https?|ftp|mailto|file|smb|#)[^\s[\]|]{0,2000})(?:\|[^[\]\n]{0,100})?\]/gi
const WIKI_MENTION = /\[[~^]([\w.:@ -]{1,100})\]/g
const MARKDOWN_IMAGE = /!\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g
const MARKDOWN_LINK = /\[([^[\]\n]{1,300})\]\(((?:[a-z]{2,8}:|[/#.])[^()\s]{0,2000})(?: "[^"\n]{0,200}")?\)/gi
const FENCE = /^ *(?:```+|~~~+)[\w+#.-]{0,30} *$/gm
const CODE = /(`{1,2})([^`\n]{1,500})\1/g
const STRONG = /(?<![\w*])(\*{1,3})(?=[\p{L}\p{N}¡¿"'([])([^*\n]{0,500}[^*\s])\1(?![\w*])/gu
/** Italics of Jira: of several words or a quotation, so that _private names stay. */
const ITALIC = /(?<![\w_])_(?=[\p{L}\p{N}"“«¿¡'(])(?=[^_\n]*[\s"”»])([^_\n]{0,500}[^_\s])_(?![\w_])/gu
const STRIKE = /~~([^~\n]{1,500})~~/g
const HEADING = /^ *(?:#{1,6} +|h[1-6]\. +|bq\. +)+/gim
const RULE = /^ *(?:-{3,}|\*{3,}|_{3,}|={3,}|(?:- ){2,}-|(?:\* ){2,}\*) *$/gm
const ITEM = /^ *(?:(?:[*•▪◦●·]+|-) +(?:\[[ xX]\] +)?)+(?=\S)/gm
const TABLE_RULE = /^ *\|(?=[-:| ]*-)[-:| ]+\| *(?:\n|$)/gm
const TABLE_ROW = /^ *\|(?=.*\| *$).*$/gm

/** An empty cell keeps its place before others; "||" parts the cells of a row of headers in Jira. */
const tableRow = (line: string): string => {
  const row = line.trim()
  const cells = (row.startsWith('||') ? row.replaceAll('||', '|') : row).split('|').map((cell) => cell.trim())
  return cells.slice(1, cells.findLastIndex(Boolean) + 1).join(' | ')
}

const RULES: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [DATA_URI, () => ''],
  [MACRO, () => ''],
  [MONOSPACE, (_, words = '') => words],
  [WIKI_IMAGE, () => ''],
  [MAIL_IMAGE, () => ''],
  [WIKI_LINK, (_, words = '', href = '') => linkText(words, href)],
  [WIKI_MENTION, (_, name = '') => (name.startsWith('accountid:') ? '' : name)],
  [MARKDOWN_IMAGE, (_, words = '') => (/\s/.test(words.trim()) ? words : '')],
  [MARKDOWN_LINK, (_, words = '', href = '') => linkText(words, href)],
  [FENCE, () => ''],
  [CODE, (_, _ticks, words = '') => words],
  [STRONG, (_, _stars, words = '') => words],
  [ITALIC, (_, words = '') => words],
  [STRIKE, (_, words = '') => words],
  [RULE, () => ''],
  [HEADING, () => ''],
  [TABLE_RULE, () => ''],
  [TABLE_ROW, (line = '') => tableRow(line)],
  [ITEM, () => '- '],
]

const hasLongWord = (text: string): boolean => {
  for (let at = 0; at + BLOB_LENGTH <= text.length; ) {
    const last = at + BLOB_LENGTH - 1
    const blank = Math.max(text.lastIndexOf(' ', last), text.lastIndexOf('\n', last))
    if (blank < at) return true
    at = blank + 1
  }
  return false
}

/** Jira wiki markup and Markdown as plain text: marks go, words, addresses and code stay. */
export const markupToText = (text: string): string => {
  const short = hasLongWord(text) ? text.replace(BLOB, '') : text
  return MARKS.test(short)
    ? RULES.reduce((rest, [pattern, write]) => rest.replace(pattern, write), short)
    : short
}
