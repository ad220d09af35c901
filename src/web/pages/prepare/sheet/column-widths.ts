import type { Column } from '../../../../columns/layout.ts'

/** Pixels: of a character at the size of the sheet, around a cell, and the limits of a column. */
const CHARACTER = 7.5
const PADDING = 28
const NARROWEST = 160
const WIDEST = 320

/** The width of a column in pixels: what its header and samples need, within limits. */
export const columnWidth = ({ name, sample }: Column): number => {
  const longest = Math.max(name.length, ...sample.map((text) => text.length))
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER + PADDING)))
}
