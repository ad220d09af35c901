import type { CellValue } from '../../intake/source.ts'
import { columnName } from '../../intake/xlsx/cell-reference.ts'
import { serialOf } from '../../intake/xlsx/serial-date.ts'
import { cellXml, looksLive, type OutCell } from './cell-xml.ts'

/** The cell styles of a new workbook: positions in its cellXfs. */
const STYLES = { plain: 0, header: 1, date: 2, datetime: 3, duration: 4, quoted: 5 } as const

export type ValuePlace = { readonly row: number; readonly column: number; readonly header: boolean }

const SECONDS_A_DAY = 86_400

/** Any value as a `<c>` of a new workbook, as latin1; '' for none. */
export const valueXml = (value: CellValue, { row, column, header }: ValuePlace): string => {
  if (typeof value === 'boolean')
    return `<c r="${columnName(column)}${row}" t="b"><v>${Number(value)}</v></c>`
  const { cell, style } = styled(value)
  return cellXml(cell, { row, column, style: header ? STYLES.header : style, prefix: '' })
}

const styled = (value: Exclude<CellValue, boolean>): { cell: OutCell; style: number } => {
  if (typeof value === 'object' && value !== null) {
    if ('seconds' in value) return { cell: value.seconds / SECONDS_A_DAY, style: STYLES.duration }
    const serial = serialOf(value.date)
    if (serial === null) return { cell: value.date, style: STYLES.plain }
    return { cell: serial, style: value.date.includes('T') ? STYLES.datetime : STYLES.date }
  }
  return { cell: value, style: looksLive(value) ? STYLES.quoted : STYLES.plain }
}
