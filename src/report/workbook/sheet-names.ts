import { truncate } from '../../shared/text.ts'

const MAX_LENGTH = 31
/** Excel keeps this name for the changes of a shared workbook. */
const RESERVED = 'History'

/** A name that Excel accepts for a sheet (at most 31 UTF-16 units, none of []:*?/\, no apostrophe at its ends). */
const sheetName = (wanted: string, max = MAX_LENGTH): string =>
  truncate(wanted.toWellFormed().replace(/[[\]:*?/\\\p{Cc}]/gu, ' '), max).replace(/^[' ]+|[' ]+$/g, '') ||
  'Tickets'

/** The same, unlike all that are taken: Excel compares without case. */
export const freeSheetName = (wanted: string, taken: readonly string[]): string => {
  const known = new Set([...taken, RESERVED].map((name) => name.toLowerCase()))
  let name = sheetName(wanted)
  for (let copy = 2; known.has(name.toLowerCase()); copy++) {
    const mark = ` (${copy})`
    name = sheetName(wanted, MAX_LENGTH - mark.length) + mark
  }
  return name
}

/** A sheet as formulas name it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`
