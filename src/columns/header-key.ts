import { fold, squeeze } from '../shared/text.ts'
import { mendHeader, wholeWord } from './mended-header.ts'

const CUSTOM_FIELD = /^(?:custom field|campo personalizado|champ personnalise) \((.+)\)$/i

/** Power BI writes table and column, "Incidents[Category]"; ServiceNow marks columns with a table, "Resuelto [Incidente]". */
const OF_TABLE = /^(?:[^[\]]*[^[\]\s])?\[([^\]]+)\]$/

/** Headers of forms are numbered: "4. Solución", "2) Usuario". */
const ORDINAL = /^\d{1,2}(?:\.\d{1,2})?[.)]\s*(?=[\p{L}¿])/u

/** "Date/Time Opened", "Fecha y hora de apertura", "open_dttm": dates, where an hour by itself would tell nothing. */
const DAY_AND_HOUR = /\b(?:(?:date|fecha|data) (?:(?:and|y|e|et) )?(?:time|hora|heure)|datetime|dttm|dt)\b/g

/** "Descrip-" above "ción" in a narrow column. */
const HYPHENATED = /\u00ad|(?<=\p{Ll})- (?=\p{Ll})/gu

/** What comes later in a header, in characters, tells nothing more. */
const LONGEST = 200

/** Words that say only that the table is about tickets, or of what make a column is, and the small words between them. */
const NOISE = new Set(
  `ticket tickets incident incidents incidente incidentes incidencia incidencias issue request solicitud solicitacao
   chamado case caso cas demande requete task bug conversation complaint aviso tweet u dv cf ds dsc txt custom field fields de del la el los las of the do da dos das du des d l le les`.split(
    /\s+/,
  ),
)

/**
 * The form in which headers are compared: without case, accents, punctuation, required marks (`*+`), "[Incident]",
 * and GLPI's "Solicitante - Solicitante"; `short_description`, `ShortDescription` and "Short description" are one.
 */
export const headerKey = (header: string): string => {
  if (header !== last.header) last = { header, key: keyOf(header) }
  return last.key
}

/** The last one is asked for again at once, by each list of names in turn. */
let last = { header: '', key: '' }

const keyOf = (header: string): string => {
  const bare = mendHeader(header.slice(0, LONGEST))
    .replace(OF_TABLE, '$1')
    .replace(HYPHENATED, '')
    .replace(/\s*\[[^\]]*\]\s*$/, '')
    .trim()
    .replace(ORDINAL, '')
  const inner = CUSTOM_FIELD.exec(bare)?.[1] ?? bare
  const words = inner.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('#', ' # ')
  const key = squeeze(fold(words).replace(/[^\p{L}\p{N}#º°]+/gu, ' '))
    .split(' ')
    .map(wholeWord)
    .join(' ')
    .replace(DAY_AND_HOUR, 'date')
  return withoutEcho(key) || squeeze(fold(bare))
}

/** The key without the words that say only "ticket". */
export const coreKey = (key: string): string => {
  const words = key.split(' ').filter((word) => !NOISE.has(word))
  return words.join(' ') || key
}

const withoutEcho = (key: string): string => {
  const words = key.split(' ')
  const half = words.slice(0, words.length / 2).join(' ')
  return key === `${half} ${half}` ? half : key
}
