import type { ResultFormat } from '../jobs/desk.ts'
import { isSheetName, SHEETS, type SheetName } from '../report/sheet-choice.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Option } from './command.ts'

export const SHEETS_OPTION: Option = {
  name: 'sheets',
  value: 'LIST',
  help: {
    es: `Hojas que se añaden al libro, separadas por comas: ${SHEETS.join(' ')} (ninguna).`,
    en: `Sheets to add to the workbook, separated by commas: ${SHEETS.join(' ')} (none).`,
  },
}

/** The sheets that were asked for; rejects names that do not exist, and any where the result is no workbook. */
export const sheetsFrom = (text: string | undefined, format: ResultFormat): readonly SheetName[] => {
  if (text === undefined) return []
  const names = text.split(',').map((name) => name.trim())
  const sheets = names.filter(isSheetName)
  if (sheets.length < names.length) throw invalid(`--sheets ${text} (${SHEETS.join(', ')})`)
  if (format !== 'xlsx') throw invalid(`--sheets ${text} (.xlsx)`)
  return sheets
}

const invalid = (reason: string): TriajeError =>
  new TriajeError('request.invalid', { reason }, { field: 'sheets' })
