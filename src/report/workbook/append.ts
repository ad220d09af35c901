import { uniqueNames } from '../../columns/unique-names.ts'
import { withName } from '../../intake/faults.ts'
import { SHEET_LIMITS } from '../../intake/limits.ts'
import { openWorkbook } from '../../intake/xlsx/workbook.ts'
import type { ByteSink, RandomAccess } from '../../shared/random-access.ts'
import { CellStyles } from './cell-styles.ts'
import type { OutCell } from './cell-xml.ts'
import type { ExtraSheet } from './extra-sheet.ts'
import { headerTexts } from './header-texts.ts'
import { stylesXml } from './own-parts.ts'
import type { ColumnRules } from './own-rules.ts'
import { placeColumns, ticketTable } from './placement.ts'
import { readStyles, StylePart } from './style-part.ts'
import { Survey, surveySheet } from './survey.ts'
import { readTables } from './tables.ts'
import { writeEdited } from './write-edited.ts'

type NewColumn = ColumnRules & {
  readonly header: string
  /** In characters. */
  readonly width: number
  /** True for long text: wrapped and aligned as the long text that the sheet has already. */
  readonly wrap: boolean
}

export type AppendRequest = {
  readonly bytes: RandomAccess
  readonly sink: ByteSink
  /** Position among all sheets of the workbook, 0-based. */
  readonly sheetIndex: number
  /** 1-based row that holds the headers; 0 where none does, and the new columns have none either. */
  readonly headerRow: number
  /** 1-based column with texts of the tickets: a table beside them is not theirs. */
  readonly textColumn?: number | undefined
  readonly columns: readonly NewColumn[]
  /** What a hidden sheet with the longer lists of choices is called; "Lists" unless said. */
  readonly listSheetName?: string
  /** Sheets of ours behind those of the workbook. */
  readonly extraSheets?: readonly ExtraSheet[]
  /** What goes into the rows of one batch, one value a column; a row that is missing is left as it is. */
  cells(rows: readonly number[]): Promise<ReadonlyMap<number, readonly OutCell[]>>
}

export type AppendReport = {
  /** 1-based. */
  readonly firstColumn: number
  /** As written: made unique in the sheet. */
  readonly headers: readonly string[]
}

const THE_WORKBOOK = { es: 'el libro', en: 'the workbook' }

/**
 * Writes the same workbook with columns added right of the tickets, in the style of their neighbour. Parts that
 * need no change are copied as they are, still compressed. Throws file.corrupt, file.bomb, file.too-large.
 */
export const appendColumns = async (request: AppendRequest): Promise<AppendReport> => {
  try {
    return await append(request)
  } catch (error) {
    throw withName(error, THE_WORKBOOK)
  }
}

const append = async (request: AppendRequest): Promise<AppendReport> => {
  const { headerRow, columns, extraSheets = [], listSheetName = 'Lists' } = request
  const workbook = await openWorkbook(request.bytes)
  const { zip } = workbook
  const sheet = workbook.sheets.find(({ index }) => index === request.sheetIndex)
  if (!sheet) throw new RangeError(`no worksheet ${request.sheetIndex}`)
  const part = workbook.styles
    ? await readStyles(zip, workbook.styles)
    : new StylePart(stylesXml(workbook.strict))
  const styles = { part, cells: new CellStyles(part) }
  const tables = await readTables(zip, sheet.entry)
  const own = ticketTable(tables, request)
  const endRow = own?.range.lastRow ?? SHEET_LIMITS.rows
  const survey = new Survey({ headerRow, endRow, wraps: (style) => styles.cells.wraps(style) })
  await surveySheet(zip, sheet.entry, survey)
  if (survey.wrappingStyle !== null) styles.cells.wrapLike(survey.wrappingStyle)
  const placement = placeColumns(survey, own, { tables, count: columns.length })
  const wanted = columns.map(({ header }) => header)
  const taken = await headerTexts(workbook, survey.header)
  const headers = uniqueNames(wanted, { taken, key: (name) => name.normalize().trim().toLowerCase() })
  const named = columns.map((column, i) => ({ ...column, header: headers[i] ?? column.header }))
  const cells = (rows: readonly number[]): ReturnType<AppendRequest['cells']> => request.cells(rows)
  await writeEdited(
    {
      workbook,
      sheet,
      styles,
      survey,
      placement,
      headerRow,
      columns: named,
      extraSheets,
      listSheetName,
      cells,
    },
    request.sink,
  )
  return { firstColumn: placement.firstColumn, headers }
}
