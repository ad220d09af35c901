import type { IntakeWarning, OpenOptions, SheetRow, Source } from '../source.ts'
import { readCellFormats } from './cell-formats.ts'
import { namingFaults } from './faults.ts'
import { RowBuilder, type ValueContext } from './row-builder.ts'
import { NO_STRINGS, readSharedStrings, type SharedStrings } from './shared-strings.ts'
import { SheetScanner } from './sheet-scanner.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { utf8Chunks } from './xml-part.ts'
import { XmlScanner } from './xml-scanner.ts'
import type { Zip } from './zip-reader.ts'

const BATCH = 256
/** Bytes scanned at a time: few enough that even rows as wide as a sheet can be do not pile up. */
const SLICE = 16 * 1024

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
    const badString = (): void => void warnings.set(BAD_STRING.code, BAD_STRING)
    const { date1904 } = workbook
    yield* sheetRows(workbook, index, { sharedStrings: await sharedStrings(), formats, date1904, badString })
  }
  return {
    format: 'xlsx',
    sheets: workbook.sheets.map(({ entry, ...sheet }) => sheet),
    rows: (index) => namingFaults(rows(index), name),
    warnings: () => [...warnings.values()],
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

async function* sheetRows(
  workbook: Workbook,
  index: number,
  context: ValueContext,
): AsyncIterable<readonly SheetRow[]> {
  const sheet = workbook.sheets.find((candidate) => candidate.index === index)
  if (!sheet) throw new RangeError(`no worksheet ${index}`)
  const builder = new RowBuilder(context)
  const scanner = new XmlScanner(new SheetScanner(builder))
  for await (const chunk of utf8Chunks(workbook.zip.inflate(sheet.entry))) {
    for (let from = 0; from < chunk.length; from += SLICE) {
      scanner.push(chunk.subarray(from, from + SLICE))
      if (builder.waiting >= BATCH) yield builder.take()
    }
  }
  scanner.finish()
  if (builder.waiting > 0) yield builder.take()
}
