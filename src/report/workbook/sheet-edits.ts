import { SHEET_LIMITS } from '../../intake/limits.ts'
import { attributesOf, editAttribute } from '../../intake/xlsx/attributes.ts'
import { formatRange, parseRange, type Range } from '../../intake/xlsx/cell-reference.ts'
import type { BehindPlan, ExtensionEdits } from './behind-rows.ts'
import { cutRange } from './cut-range.ts'
import type { Placement } from './placement.ts'
import type { Survey } from './survey.ts'

/** What the elements around the rows become when columns are added; by depth and name ("1 dimension"). */
export type SheetEdits = Readonly<Record<string, (tag: string) => string>>

export type EditPlan = {
  readonly survey: Survey
  readonly placement: Placement
  readonly headerRow: number
  /** The cells in which those validations that stand there end, and how many of ours come. */
  readonly validated: { readonly area: Range; readonly count: number }
}

export const sheetEdits = ({ survey, placement, headerRow, validated }: EditPlan): SheetEdits => {
  const { lastColumn } = placement
  const editRange = widening(placement)
  const filter = editRange(({ firstRow, lastRow }) => firstRow <= headerRow && lastRow > headerRow)
  const sort = editRange((range) => range.lastRow > headerRow && isFullWidth(range, survey))
  const format = widerFormats(survey, placement, survey.rowFormats)
  const title = editRange((range) => range.lastRow < headerRow && canWidenTitle(range, survey, placement))
  return {
    '1 dimension': (tag) =>
      editAttribute(tag, 'ref', (ref) => dimension(parseRange(ref), survey, lastColumn)),
    '1 autoFilter': (tag) => editAttribute(tag, 'ref', filter),
    '1 sortState': (tag) => editAttribute(tag, 'ref', sort),
    '2 sortState': (tag) => editAttribute(tag, 'ref', sort),
    '2 mergeCell': (tag) => editAttribute(tag, 'ref', title),
    '1 conditionalFormatting': (tag) => editAttribute(tag, 'sqref', format()),
    ...validationEdits(survey, validated),
  }
}

/** Makes ranges that end where the new columns begin, or among them, end with them. */
const widening =
  ({ firstColumn, lastColumn }: Placement) =>
  (when: (range: Range) => boolean) =>
  (reference: string): string => {
    const range = parseRange(reference)
    const reaches = range.lastColumn >= firstColumn - 1 && range.lastColumn < lastColumn
    return reaches && when(range) ? formatRange({ ...range, lastColumn }) : reference
  }

/**
 * What becomes of the cells of each conditional format in turn: those of whole rows go on into the new columns. One
 * that measures values by each other (doubles, scales, bars) was never meant for ours.
 */
const widerFormats = (survey: Survey, placement: Placement, ofRows: readonly boolean[]) => {
  const wider = widening(placement)((range) => isFullWidth(range, survey) && range.lastRow > range.firstRow)
  const widerList = (list: string): string => list.split(/\s+/).map(wider).join(' ')
  let at = 0
  return (): ((list: string) => string) => (ofRows[at++] ? widerList : (list) => list)
}

/** The same for the rules of the extension list. */
export const extensionEdits = ({ survey, placement, validated }: EditPlan): ExtensionEdits => {
  const gone = survey.extensionValidations.map(
    (cells) => cells.trim() !== '' && cutRange(cells, validated.area) === '',
  )
  const format = widerFormats(survey, placement, survey.extensionRowFormats)
  const edit = (rule: string, cells: string): string => {
    if (rule === 'conditionalFormatting') return format()(cells)
    return rule === 'dataValidation' ? cutRange(cells, validated.area) : cells
  }
  return {
    drops: (position) => gone[position] ?? false,
    dropsAll: gone.length > 0 && gone.every(Boolean),
    cells: (rule, cells) => {
      const given = cells.trim().replace(/\s+/g, ' ')
      const edited = edit(rule, given)
      return edited === given ? cells : edited
    },
  }
}

/** Which validations were about cells of ours only. */
export const droppedValidations = (
  { validations }: Survey,
  { area, count }: EditPlan['validated'],
): Pick<BehindPlan, 'drops' | 'dropsList'> => ({
  drops: (tag) => cutRange(attributesOf(tag).get('sqref') ?? '', area) === '',
  dropsList:
    count === 0 && validations.length > 0 && validations.every((list) => cutRange(list, area) === ''),
})

const validationEdits = (
  { validations, extensionValidations }: Survey,
  { area, count }: EditPlan['validated'],
): SheetEdits => {
  const kept = (lists: readonly string[]): number =>
    lists.filter((list) => cutRange(list, area) !== '').length
  return {
    '1 dataValidations': (tag) => withCount(tag, kept(validations) + count),
    '3 dataValidations': (tag) => editAttribute(tag, 'count', () => String(kept(extensionValidations))),
    '2 dataValidation': (tag) => editAttribute(tag, 'sqref', (list) => cutRange(list, area)),
  }
}

const withCount = (tag: string, count: number): string =>
  /\scount=/.test(tag)
    ? editAttribute(tag, 'count', () => String(count))
    : tag.replace(/^<[^\s/>]+/, `$& count="${count}"`)

/** The used range; one that reaches to the sheet's edge was never right. */
const dimension = (range: Range, survey: Survey, lastColumn: number): string => {
  const right = range.lastColumn < SHEET_LIMITS.columns ? range.lastColumn : 0
  const bottom = range.lastRow < SHEET_LIMITS.rows ? range.lastRow : 0
  return formatRange({
    ...range,
    lastColumn: Math.max(right, lastColumn),
    lastRow: Math.max(bottom, survey.lastRow),
  })
}

const firstHeader = (survey: Survey): number => Math.min(...survey.header.map(({ column }) => column))

/** From the first or second column on: formats often leave out the numbers of the tickets. */
const isFullWidth = ({ firstColumn, lastColumn }: Range, survey: Survey): boolean =>
  firstColumn < lastColumn && firstColumn <= firstHeader(survey) + 1

/** A title over the whole block, with nothing at its right that would be hidden. */
const canWidenTitle = (range: Range, survey: Survey, { firstColumn, lastColumn }: Placement): boolean => {
  if (range.firstColumn > firstHeader(survey)) return false
  const rows = Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, i) => range.firstRow + i)
  const free = rows.every((row) => (survey.above.get(row) ?? 0) < firstColumn)
  const overlaps = survey.mergesAbove.some(
    (other) =>
      other.firstColumn > range.lastColumn &&
      other.firstColumn <= lastColumn &&
      other.firstRow <= range.lastRow &&
      other.lastRow >= range.firstRow,
  )
  return free && !overlaps
}
