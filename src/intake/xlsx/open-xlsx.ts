import { namingFaults } from '../faults.ts'
import type { IntakeWarning, OpenOptions, SheetRow, Source } from '../source.ts'
import { readCellFormats } from './cell-formats.ts'
import { RowBuilder, type ValueContext } from './row-builder.ts'
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './shared-strings.ts'
import { SheetScanner } from './sheet-scanner.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { workbookWarnings } from './workbook-warnings.ts'
import { xmlRows } from './xml-rows.ts'
import type { Zip } from './zip-reader.ts'

/** A workbook as a source of rows. */
export const openXlsx = async (zip: Zip, { scratch, name }: OpenOptions): Promise<Source> => {
  const workbook = await readWorkbook(zip)
  const formats = await readCellFormats(zip, workbook.styles)
  const warnings = new Map<string, IntakeWarning>()
  let strings: Promise<SharedStrings> | undefined
  const sharedStrings = (): Promise<SharedStrings> => {
    strings ??= workbook.sharedStrings
      ? readSharedStrings(zip, workbook.sharedStrings, scratch)
      : Promise.resolve(NO_STRINGS)
    return strings
  }
  async function* rows(index: number): AsyncIterable<readonly SheetRow[]> {
    const warn = (warning: IntakeWarning) => (): void => void warnings.set(warning.code, warning)
    yield* sheetRows(workbook, index, {
      sharedStrings: await sharedStrings(),
      formats,
      date1904: workbook.date1904,
      badString: warn(BAD_STRING),
      uncalculated: warn(UNCALCULATED),
      isProtected: warn(PROTECTED),
    })
  }
  return {
    format: 'xlsx',
    sheets: workbook.sheets.map(({ entry, ...sheet }) => sheet),
    rows: (index) => namingFaults(rows(index), name),
    warnings: () => [...workbookWarnings(zip), ...warnings.values()],
    close: () => {
      void strings?.then((table) => table.close()).catch(() => {})
    },
  }
}

const BAD_STRING: IntakeWarning = {
  code: 'xlsx.bad-string',
  text: {
    es: 'Hay celdas cuyo texto falta en el libro: se leen vacías',
    en: 'The text of some cells is missing in the workbook: they are read as empty',
  },
}

/** Programs that write workbooks leave the calculating to Excel. */
const UNCALCULATED: IntakeWarning = {
  code: 'xlsx.uncalculated',
  text: {
    es: 'Hay fórmulas sin calcular, cuyas celdas se leen vacías: abre el libro en Excel o LibreOffice y guárdalo',
    en: 'There are formulas that were never calculated, whose cells are read as empty: open the workbook in Excel or LibreOffice and save it',
  },
}

const PROTECTED: IntakeWarning = {
  code: 'xlsx.protected',
  text: {
    es: 'La hoja está protegida: las columnas nuevas se añaden, y para cambiarlas en Excel hay que quitar la protección',
    en: 'The sheet is protected: the new columns are added, and to change them in Excel the protection must be taken off',
  },
}

const sheetRows = (
  workbook: Workbook,
  index: number,
  context: ValueContext,
): AsyncIterable<readonly SheetRow[]> => {
  const sheet = workbook.sheets.find((candidate) => candidate.index === index)
  if (!sheet) throw new RangeError(`no worksheet ${index}`)
  const builder = new RowBuilder(context)
  return xmlRows(workbook.zip.inflate(sheet.entry), new SheetScanner(builder), builder.rows)
}
