import { attributesOf } from '../../intake/xlsx/attributes.ts'
import { formatRange, parseRange } from '../../intake/xlsx/cell-reference.ts'
import type { Rewrite } from './rewrite.ts'

const FOLLOWS_COLUMNS = /^_xlnm\.(_FilterDatabase|Print_Area)$/
const AREA = /^([\s\S]*!)(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)\s*$/

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
  return {
    tag: (name, tag) => {
      const attributes = name === 'definedName' ? attributesOf(tag) : undefined
      const local = attributes?.get('localSheetId')
      follows = local === String(sheetIndex) && FOLLOWS_COLUMNS.test(attributes?.get('name') ?? '')
      return tag
    },
    text: (text) => {
      const [, sheet, area] = (follows && AREA.exec(text)) || []
      if (area === undefined) return text
      const range = parseRange(area)
      return range.lastColumn === from ? sheet + formatRange({ ...range, lastColumn: to }, true) : text
    },
  }
}
