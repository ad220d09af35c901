import type { ResultFormat } from '../jobs/desk.ts'
import { isSheetName, SHEETS, type SheetName } from '../report/sheet-choice.ts'
import type { Localized } from '../shared/language.ts'
import type { Option } from './command.ts'
import { notOneOf, refusal } from './refusals.ts'

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
  if (sheets.length < names.length) throw notOneOf('sheets', text, SHEETS)
  if (format !== 'xlsx') throw refusal(WORKBOOK_ONLY, 'sheets')
  return sheets
}

const WORKBOOK_ONLY: Localized = {
  es: '--sheets añade hojas a un libro, y el resultado no lo es; usa --out NOMBRE.xlsx, o quita --sheets',
  en: '--sheets adds sheets to a workbook, which the result is not; use --out NAME.xlsx, or leave --sheets out',
}
