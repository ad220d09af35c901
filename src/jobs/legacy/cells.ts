import type { CellObject } from '@e965/xlsx'
import type { CellValue } from '../../intake/source.ts'
import { formatKind } from '../../intake/xlsx/number-format.ts'
import { dateValue } from '../../intake/xlsx/serial-date.ts'

/** Codes of errors ([MS-XLS] 2.5.10 BErr). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}

/** What a cell that SheetJS read shows. */
export const shownValue = (cell: CellObject, date1904: boolean): CellValue => {
  const { t, v, z } = cell
  if (v === undefined || v === '') return null
  if (t === 'e') return ERRORS[Number(v)] ?? '#N/A'
  if (t === 'b') return Boolean(v)
  if (typeof v === 'string') return v
  if (typeof v !== 'number') return null
  const kind = kindOf(String(z ?? 'General'))
  return kind === 'number' ? v : dateValue(v, kind, date1904)
}

const kinds = new Map<string, ReturnType<typeof formatKind>>()

const kindOf = (code: string): ReturnType<typeof formatKind> => {
  const known = kinds.get(code) ?? formatKind(0, code)
  kinds.set(code, known)
  return known
}
