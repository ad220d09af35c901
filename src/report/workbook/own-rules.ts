import { columnName, formatRange } from '../../intake/xlsx/cell-reference.ts'
import { encodeUtf8, escapeXml } from '../../intake/xlsx/xml-text.ts'
import type { ExtraSheet } from './extra-sheet.ts'
import { quotedSheet } from './sheet-names.ts'
import type { StylePart } from './style-part.ts'

/** What a new column has besides its cells. */
export type ColumnRules = {
  /** The only values that its cells may take: shown as a drop-down. */
  readonly choices?: readonly string[]
  /** True for the column that says why a row should be looked at: our cells of such a row are coloured. */
  readonly marksDoubt?: boolean
}

/** Where the cells of new columns are, headers left out; 1-based. */
export type RuleArea = {
  readonly firstColumn: number
  readonly firstRow: number
  readonly lastRow: number
}

/** Characters that Excel takes for a list inside a validation. */
const MAX_INLINE = 255
/** What would be taken for the end of an entry, or lost. */
const UNFIT = /[,"\n]|^\s|\s$/

const isInline = (choices: readonly string[]): boolean =>
  choices.join(',').length <= MAX_INLINE && !choices.some((choice) => UNFIT.test(choice))

const isEmpty = ({ choices = [] }: ColumnRules): boolean => choices.length === 0

/** A hidden sheet with the lists that do not fit inside a validation, one a column; null when all fit. */
export const listSheet = (columns: readonly ColumnRules[], name: string): ExtraSheet | null => {
  const lists = longLists(columns)
  if (lists.length === 0) return null
  const rows = async function* (): ExtraSheet['rows'] {
    const length = Math.max(...lists.map((list) => list.length))
    yield Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null))
  }
  return { name, hidden: true, widths: lists.map(() => 30), rows: rows() }
}

const longLists = (columns: readonly ColumnRules[]): readonly (readonly string[])[] =>
  columns.flatMap(({ choices = [] }) => (choices.length > 0 && !isInline(choices) ? [choices] : []))

/** The `<dataValidation>` of each column with choices; `lists`: the final name of the list sheet. */
export const validationsXml = (
  columns: readonly ColumnRules[],
  area: RuleArea,
  { prefix: p, lists }: { readonly prefix: string; readonly lists: string },
): readonly string[] =>
  columns.flatMap((column, i) => {
    if (isEmpty(column)) return []
    const range = columnRange(area, i)
    const formula = encodeUtf8(escapeXml(listFormula(columns, column.choices ?? [], lists)))
    const open = `<${p}dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">`
    return [`${open}<${p}formula1>${formula}</${p}formula1></${p}dataValidation>`]
  })

const columnRange = ({ firstColumn, firstRow, lastRow }: RuleArea, i: number): string => {
  const column = firstColumn + i
  return formatRange({ firstColumn: column, lastColumn: column, firstRow, lastRow })
}

const listFormula = (columns: readonly ColumnRules[], choices: readonly string[], lists: string): string => {
  if (isInline(choices)) return `"${choices.join(',')}"`
  const letter = columnName(longLists(columns).indexOf(choices) + 1)
  return `${quotedSheet(lists)}!$${letter}$1:$${letter}$${choices.length}`
}

/** Light amber: seen at once, and text stays readable on it. */
const DOUBT = 'FFFFF2CC'

/** Colours our cells of doubtful rows; '' when no column says which they are. `priority`: one that no rule has. */
export const doubtXml = (
  columns: readonly ColumnRules[],
  area: RuleArea,
  {
    prefix: p,
    styles,
    priority,
  }: { readonly prefix: string; readonly styles: StylePart; readonly priority: number },
): string => {
  const at = columns.findIndex(({ marksDoubt }) => marksDoubt)
  if (at < 0) return ''
  const { firstColumn, firstRow, lastRow } = area
  const range = formatRange({ firstColumn, firstRow, lastRow, lastColumn: firstColumn + columns.length - 1 })
  const rule = `<${p}cfRule type="expression" dxfId="${doubtFormat(styles)}" priority="${priority}">`
  const formula = `<${p}formula>LEN($${columnName(firstColumn + at)}${firstRow})&gt;0</${p}formula>`
  return `<${p}conditionalFormatting sqref="${range}">${rule}${formula}</${p}cfRule></${p}conditionalFormatting>`
}

const doubtFormat = (styles: StylePart): number => {
  const s = styles.prefix
  const pattern = `<${s}patternFill patternType="solid"><${s}bgColor rgb="${DOUBT}"/></${s}patternFill>`
  return styles.add('dxfs', `<${s}dxf><${s}fill>${pattern}</${s}fill></${s}dxf>`)
}
