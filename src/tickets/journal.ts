import { fold, matchesOf } from '../shared/text.ts'
import { isAboutThing } from './clean/names.ts'
import { isMonthFirst, isoFromText } from './dates.ts'
import { isGivenName } from './duplicates/names.ts'
import { isSurname } from './mask/surnames.ts'
import type { JournalEntry } from './ticket.ts'

const DAY =
  '\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}/[\\p{L}]{3,5}\\.?/\\d{2,4}'
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\b\\.?)?'
/** The kinds that ServiceNow writes in es, en, pt and fr, and what other desks call them. */
const KIND =
  'work notes?|additional comments?|comments?|customer visible|close notes|approval history|notas? de trabajo|comentarios? adicional(?:es)?|comentarios?|notas? (?:internas?|de cierre)|historial de aprobaci[oó]n|anota[çc][õo]es de trabalho|notas de trabalho|coment[áa]rios? adiciona(?:is|l)|coment[áa]rios?|notes? de travail|commentaires? (?:suppl[ée]mentaires?|additionnels?)|commentaires?'

/** `2024-05-02 10:31:05 - Ana Pérez (Work notes)`, anywhere a word can start, because exports lose line ends. */
const HEADER = new RegExp(
  `(?<![^\\s|])(${DAY})[ T](${TIME}) ?- ?([^()\\n]{0,80}?(?:\\([^()\\n]{1,40}\\) ?)?)\\((${KIND})(?: \\([^()\\n]{1,40}\\))?\\)[ :]*`,
  'giu',
)
/** The same with a kind that we do not know, or none: only when it is a line of its own. */
const HEADER_LINE = new RegExp(
  `^(${DAY})[ T](${TIME}) - (\\p{L}[\\p{L}\\p{M}'’.,@_\\d -]{1,60}?)(?: \\(([^()\\n]{2,40})\\))?$`,
  'gmu',
)
const NAME_PART = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’-]*|del?|l[ao]s?|el|y|e|d[aio]s?|du|le|v[ao]n|der|den)"
/**
 * What TOPdesk, SysAid and EasyVista write, and people who keep notes by hand: `02-05-2024 10:31 Pérez, Ana (Desk):`.
 * A whole name without a number, so that lines of a log are none.
 */
const HEADER_COLON = new RegExp(
  `^\\[?(${DAY})[ T](${TIME})\\]?(?: ?[-–|] ?| )\\(?((?!\\P{Lu}|[^:(\\n]*\\d)${NAME_PART}(?:[ ,]{1,2}${NAME_PART}){1,5})\\)?(?: \\(([^()\\n]{2,40})\\))? ?:[^\\S\\n]*`,
  'gmu',
)
/** Jira writes its comments as date, account and text; the dates as the language of its user has them. */
const JIRA_CELL = new RegExp(
  `^((?:${DAY}|\\d{1,2} \\p{L}{3,5}\\.? \\d{4})(?:,? |T)${TIME})(?:[.,]\\d{3})?(?:Z|[+-]\\d\\d:?\\d\\d)?;([^;\\n]{0,80});`,
  'u',
)
/** People and accounts; "Servicio SQL detenido" is neither, and no author. */
const AUTHOR = new RegExp(`^(?:[\\p{L}\\d][\\p{L}\\d._@-]*|${NAME_PART}(?:[ ,]{1,2}${NAME_PART}){0,5})$`, 'u')
/** "Impresora" may be the title of a note as well as "Ana" its author: it stays in the text. */
const ONE_WORD = /^\p{Lu}[\p{L}'’-]*$/u
/** English halves of the day, and days that cannot be months. */
const AMERICAN = /\d\/\d{1,2}\/\d{4} \d{1,2}:\d\d(?::\d\d)? [AP]M\b/
const DAY_FIRST = /(?<!\d)(?:1[3-9]|2\d|3[01])[-/]\d{1,2}[-/]\d/
const HAS_TIME = /\d:\d\d/

/** "Pérez, Ana" and "Ana Pérez" as against "Servicio Detenido" and "Causa Raíz", which are what was said. */
const isPerson = (folded: string): boolean =>
  !isAboutThing(folded) &&
  (folded.includes(',') || folded.split(' ').some((word) => isSurname(word) || isGivenName(word)))

type Header = { readonly start: number; readonly end: number; readonly entry: Omit<JournalEntry, 'text'> }

const headerFrom = (match: RegExpExecArray, monthFirst: boolean): Header | null => {
  const [whole, day = '', time = '', author = '', kind] = match
  const at = isoFromText(`${day} ${time}`, monthFirst)
  if (!at || (kind === undefined && !AUTHOR.test(author.trim()))) return null
  const entry = { at, author: author.trim() || null, kind: kind?.trim() ?? null }
  return { start: match.index, end: match.index + whole.length, entry }
}

const headersOf = (text: string): readonly Header[] => {
  const monthFirst = isMonthFirst(text) || (AMERICAN.test(text) && !DAY_FIRST.test(text))
  const withColon = matchesOf(text, HEADER_COLON).filter(([, , , name = '']) => isPerson(fold(name)))
  const found = [...matchesOf(text, HEADER), ...matchesOf(text, HEADER_LINE), ...withColon]
    .map((match) => headerFrom(match, monthFirst))
    .filter((header) => header !== null)
    .sort((a, b) => a.start - b.start)
  return found.filter((header, index) => index === 0 || header.start >= (found[index - 1] as Header).end)
}

/** What looks like an author with nothing below it, not even of a kind, is what was said. */
const filled = (entry: Header['entry'], text: string): JournalEntry => {
  const { author, kind } = entry
  const isSaid = kind === null && author !== null && (text === '' || ONE_WORD.test(author))
  return isSaid ? { ...entry, author: null, text: `${author}\n${text}`.trim() } : { ...entry, text }
}

const plain = (text: string): JournalEntry => ({ at: null, author: null, kind: null, text })

const jiraEntry = (text: string): JournalEntry | null => {
  const match = JIRA_CELL.exec(text)
  const at = match ? isoFromText(match[1] ?? '', isMonthFirst(text)) : ''
  if (!match || !at) return null
  return { at, author: match[2]?.trim() || null, kind: null, text: text.slice(match[0].length).trim() }
}

/**
 * The entries of a journal cell in the order in which they stand: ServiceNow's (`2024-05-02 10:31:05 - Ana
 * Pérez (Work notes)` above each), Jira's (`18/Jun/20 7:59 PM;account;text`) or those with a name and a colon behind
 * the time. Text above the first header, or without any, is one entry without time, author and kind. Entries
 * without text are left out.
 */
export const parseJournal = (text: string): readonly JournalEntry[] => {
  const source = text.replace(/\r\n?/g, '\n').trim()
  if (!HAS_TIME.test(source)) return source ? [plain(source)] : []
  const jira = jiraEntry(source)
  if (jira) return jira.text ? [jira] : []
  const headers = headersOf(source)
  const first = source.slice(0, headers[0]?.start ?? source.length).trim()
  const entries = headers.map(({ entry, end }, index) =>
    filled(entry, source.slice(end, headers[index + 1]?.start ?? source.length).trim()),
  )
  return [plain(first), ...entries].filter((entry) => entry.text !== '')
}
