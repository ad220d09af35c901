import type { Language, Localized } from '../shared/language.ts'
import type { ExtraSheet, SheetCell } from './workbook/extra-sheet.ts'

/** A ticket that is probably misfiled, in names. */
export type MisfiledRow = {
  /** 1-based row of the sheet. */
  readonly row: number
  readonly ticketId: string
  readonly title: string
  readonly label: string
  readonly proposed: string
  /** The classifier's probability of the proposed category and of the present one, 0–1. */
  readonly probability: number
  readonly labelProbability: number
  /** Similar tickets, and how many of them have either category. */
  readonly neighbours: { readonly all: number; readonly labelled: number; readonly proposed: number }
}

const NAME: Localized = { es: 'Mal clasificados', en: 'Misfiled' }

const NOTE: Localized = {
  es: 'Tickets cuya categoría no comparten ni el clasificador, que no los había visto, ni los tickets más parecidos; los más seguros primero.',
  en: 'Tickets whose category neither the classifier, which had not seen them, nor the most similar tickets agree with; the most certain first.',
}

const HEADERS: readonly (readonly [Localized, width: number])[] = [
  [{ es: 'Fila', en: 'Row' }, 8],
  [{ es: 'Ticket', en: 'Ticket' }, 16],
  [{ es: 'Título', en: 'Title' }, 60],
  [{ es: 'Categoría actual', en: 'Present category' }, 30],
  [{ es: 'Categoría propuesta', en: 'Proposed category' }, 30],
  [{ es: 'Probabilidad de la propuesta', en: 'Probability of the proposal' }, 16],
  [{ es: 'Probabilidad de la actual', en: 'Probability of the present one' }, 16],
  [{ es: 'Parecidos con la propuesta', en: 'Similar ones with the proposal' }, 16],
  [{ es: 'Parecidos con la actual', en: 'Similar ones with the present one' }, 16],
]

const HEADING = { bold: true, fill: 'DDEBF7', wrap: true } as const
const SHARE = { numberFormat: '0 %' } as const
const BATCH = 500

/** The sheet of tickets to look at again; `rows` the most certain first. */
export const misfiledSheet = (rows: readonly MisfiledRow[], language: Language): ExtraSheet => ({
  name: NAME[language],
  widths: HEADERS.map(([, width]) => width),
  rows: sheetRows(rows, language),
  frozenRows: 2,
})

async function* sheetRows(rows: readonly MisfiledRow[], language: Language): ExtraSheet['rows'] {
  yield [[NOTE[language]], HEADERS.map(([header]) => ({ value: header[language], format: HEADING }))]
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH).map(cellsOf)
}

const cellsOf = (one: MisfiledRow): readonly SheetCell[] => [
  one.row,
  one.ticketId,
  one.title,
  one.label,
  one.proposed,
  { value: one.probability, format: SHARE },
  { value: one.labelProbability, format: SHARE },
  one.neighbours.proposed,
  one.neighbours.labelled,
]
