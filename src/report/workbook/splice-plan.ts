import type { AppendJob } from './append-job.ts'
import type { BehindPlan } from './behind-rows.ts'
import { columnsXml } from './column-widths.ts'
import { type ColumnRules, doubtXml, type RuleArea, validationsXml } from './own-rules.ts'
import { droppedValidations, type EditPlan, extensionEdits, sheetEdits } from './sheet-edits.ts'
import { SheetTail } from './sheet-tail.ts'

export type SplicePlan = BehindPlan & {
  readonly firstColumn: number
  readonly lastColumn: number
  /** True for the rows that may get cells. */
  wanted(row: number): boolean
  /** The start tag of a row that may get cells. */
  editRow(tag: string, row: number): string
  /** The `<cols>` to write, given the attributes of those that stood there. */
  columns(existing: readonly ReadonlyMap<string, string>[], prefix: string): string
}

/** What happens to the sheet with the tickets; `lists`: the name of the sheet with the longer lists of choices. */
export const splicePlan = (job: AppendJob, lists: string): SplicePlan => {
  const { placement, survey, styles, headerRow, columns } = job
  const { firstColumn, lastColumn, totalsRow } = placement
  const area = ruleArea(job)
  const validated = validatedArea(columns, area)
  const edits = sheetEdits({ survey, placement, headerRow, validated })
  const widths = columns.map(({ width }) => width)
  const style = (beside: number): number => styles.cells.derive(beside, { quoted: false, wrapped: false })
  const wraps = columns.some(({ wrap }) => wrap)
  const priority = survey.lastPriority + 1
  return {
    firstColumn,
    lastColumn,
    wanted: (row) => row >= headerRow && row !== totalsRow,
    editRow: (tag, row) => (wraps && row > headerRow ? withoutHeight(tag) : tag),
    editTag: (name, tag, depth) => edits[`${depth} ${name}`]?.(tag) ?? tag,
    columns: (existing, prefix) => columnsXml(existing, { firstColumn, widths, style }, prefix),
    tail: new SheetTail({
      formatting: (prefix) => doubtXml(columns, area, { prefix, styles: styles.part, priority }),
      validations: (prefix) => validationsXml(columns, area, { prefix, lists }),
    }),
    ...droppedValidations(survey, validated),
    extension: extensionEdits({ survey, placement, headerRow, validated }),
  }
}

/** The rows of tickets, as far as they are known: those of their table, or down to the last that holds something. */
const ruleArea = ({ placement, survey, headerRow }: AppendJob): RuleArea => {
  const { firstColumn, endRow } = placement
  const lastRow = Math.max(headerRow + 1, endRow ?? survey.lastRow)
  return { firstColumn, firstRow: headerRow + 1, lastRow }
}

/** The cells of ours, about which other validations say nothing, and how many validations they get. */
const validatedArea = (columns: readonly ColumnRules[], area: RuleArea): EditPlan['validated'] => ({
  count: columns.filter(({ choices = [] }) => choices.length > 0).length,
  area: { ...area, lastColumn: area.firstColumn + columns.length - 1 },
})

/** Long text needs room: a height that nobody chose is left to be found again. */
const withoutHeight = (tag: string): string =>
  /\scustomHeight=["'](1|true)["']/.test(tag) ? tag : tag.replace(/\sht=(?:"[^"]*"|'[^']*')/, '')
