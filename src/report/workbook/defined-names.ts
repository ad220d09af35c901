import { attributesOf } from '../../intake/xlsx/attributes.ts'
import { formatRange, parseRange } from '../../intake/xlsx/cell-reference.ts'
import type { Rewrite } from './rewrite.ts'

const FOLLOWS_COLUMNS = /^_xlnm\.(_FilterDatabase|Print_Area)$/
/** Each area of a list, which may be of whole columns. */
const AREA = /(?<=!)\$?[A-Z]+\$?\d*:\$?[A-Z]+\$?\d*(?=\s*(?:,|$))/g

export type Widening = {
  /** Position of the sheet among all sheets. */
  readonly sheetIndex: number
  /** The last column before, and the last one now. */
  readonly from: number
  readonly to: number
}

/** Widens what Excel keeps as names in the workbook part: the filter's and the print area of a sheet. */
export const widenNames = ({ sheetIndex, from, to }: Widening): Rewrite => {
  let follows = false
  const wider = (area: string): string => {
    const range = parseRange(area)
    const reaches = range.lastColumn >= from && range.lastColumn < to
    return reaches ? formatRange({ ...range, lastColumn: to }, true) : area
  }
  return {
    tag: (name, tag) => {
      const attributes = name === 'definedName' ? attributesOf(tag) : undefined
      const local = attributes?.get('localSheetId')
      follows = local === String(sheetIndex) && FOLLOWS_COLUMNS.test(attributes?.get('name') ?? '')
      return tag
    },
    text: (text) => (follows ? text.replace(AREA, wider) : text),
  }
}
