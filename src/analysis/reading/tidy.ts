import { squeeze, truncate } from '../../shared/text.ts'

/** Controls and line separators, between words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
/** Zero-width and direction marks, soft hyphens and what is left of broken characters: inside words. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g

/** Where the next line of a list begins. */
const NEXT_ITEM = /(?:[.;,]|(:))?\s*\n\s*[-*•]\s+/g

/** Text as a cell may show it: one line, no characters that cannot be seen, no Markdown. */
export const tidyText = (text: string): string =>
  squeeze(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(NEXT_ITEM, (_, colon = ';') => `${colon} `)
      .replace(CONTROLS, ' ')
      .replace(UNSEEN, '')
      .replace(/\*\*|`/g, '')
      .replace(/^\s*[-*•]\s+/, ''),
  )

/** The name of a field that a model repeats before its text. */
const ECHO =
  /^(?:resumen|summary|problema(?: principal)?|(?:main )?problem|s[ií]ntomas|symptoms|acciones(?: realizadas)?|actions(?: taken)?|causa(?: probable)?|(?:probable |root )?cause)\s*:\s*/iu

export const withoutEcho = (text: string): string => text.replace(ECHO, '')

/** "The first letter", "La primera letra": capital when its word is written in small letters alone. */
export const capitalized = (text: string): string =>
  /^\p{Ll}+(?=[\s,.;:]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text

/** Products whose names keep their capital inside the name of a category. */
const PROPER = new Set(
  'Outlook Windows Teams Word Excel Exchange Office Microsoft Google Chrome Edge Firefox Linux Android Oracle Adobe Citrix Azure Zoom Jira Salesforce Apple Cisco Lync Skype Visio Dynamics Bitlocker Wi-Fi Wifi Bluetooth'.split(
    ' ',
  ),
)
const SMALL_WORDS = new Set(
  'de del la el los las un una y e o u en con por para a al sin of the and or to in on with for by'.split(
    ' ',
  ),
)

/** What a model writes before the name. */
const NAME_ECHO = /^(?:categor[ií]a|category|etiqueta|label)\s*:\s*/iu

/** "VPN access - [HOST_1]": a category is that of many tickets, a masked value one's own. */
const MASKED = /\[[A-Z]+_\d+\]/g

/**
 * The name of a category that a model chose: sentence case, no masked values, no final stop, at most `max` characters.
 */
export const tidyName = (text: string, max: number): string => {
  const bare = tidyText(text.replace(/<[^>]*>/g, ' ').replace(MASKED, ' '))
    .replace(NAME_ECHO, '')
    .replace(/^["'«“(]+|["'»”.,;:\s–—-]+$/gu, '')
    .trim()
  const words = truncate(bare, max).split(' ')
  const whole = bare.length > max && words.length > 1 ? words.slice(0, -1) : words
  const shouting = bare.length > 6 && bare === bare.toUpperCase()
  const cased = whole.map((word) => (shouting ? quiet(word) : sentenceCase(word))).join(' ')
  return cased.charAt(0).toUpperCase() + cased.slice(1)
}

const sentenceCase = (word: string): string =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && !PROPER.has(word) ? word.toLowerCase() : word

/** In a name all in capitals only short words may be abbreviations. */
const quiet = (word: string): string =>
  word.length > 4 || SMALL_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : word
