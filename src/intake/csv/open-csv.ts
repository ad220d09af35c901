import { TriajeError } from '../../shared/errors.ts'
import type { RandomAccess } from '../../shared/random-access.ts'
import { sheetName } from '../sheet-name.ts'
import type { Dialect, IntakeWarning, OpenOptions, SheetRow, Source } from '../source.ts'
import { accentWarnings } from './accent-warnings.ts'
import { decoded, knownEncoding } from './decode.ts'
import { bomLengthOf, byteOrderMark, detectEncoding, type Encoding } from './encoding.ts'
import { rarestDelimiter } from './rarest-delimiter.ts'
import { type CsvRecord, csvRecords, grammarOf } from './records.ts'
import { type Sample, sniffDialect } from './sniff.ts'

const SAMPLE_BYTES = 512 * 1024

/**
 * Opens a delimited text file as a workbook of one sheet, named after the file. Every cell is text; empty ones are
 * null. `SheetRow.number` is the 1-based number of the record, blank records counted and Excel's `sep=` line not,
 * so that it is the row a spreadsheet shows; blank records give no row. Rejects with `file.empty` and
 * `request.invalid` (an unknown encoding), and while rows are read with `file.corrupt` and `file.bomb` (records.ts).
 */
export const openCsv = async ({ bytes, name, encoding }: OpenOptions): Promise<Source> => {
  const found = encoding === undefined ? await detectEncoding(bytes) : await forced(bytes, encoding)
  const sample = await readSample(bytes, found)
  checkNotBlank(sample, name)
  const dialect = await dialectOf({ bytes, found, sample, name })
  return {
    format: 'csv',
    sheets: [{ name: sheetName(name), index: 0, visible: true }],
    dialect,
    rows: () => rowsOf({ bytes, dialect, name }),
    warnings: () => [
      ...warningsOf(found),
      ...(encoding === undefined ? accentWarnings(found.name, sample.text) : []),
    ],
    close: () => {},
  }
}

async function* rowsOf(file: {
  bytes: RandomAccess
  dialect: Dialect
  name: string
}): AsyncGenerator<readonly SheetRow[]> {
  for await (const records of csvRecords(textOf(file), grammarOf(file.dialect, file.name))) {
    const rows = records.map((record) => toRow(record, file.dialect)).filter((row) => row !== null)
    if (rows.length > 0) yield rows
  }
}

const textOf = ({ bytes, dialect }: { bytes: RandomAccess; dialect: Dialect }): AsyncIterable<string> =>
  decoded(bytes, { encoding: dialect.encoding, from: bomLengthOf(dialect) })

const toRow = ({ number, cells }: CsvRecord, dialect: Dialect): SheetRow | null => {
  if (number === 0 || cells.every((cell) => cell.trim() === '')) return null
  const own = dialect.trailingDelimiter && cells.at(-1) === '' ? cells.slice(0, -1) : cells
  return { number, cells: own.map(cellOf), hidden: false }
}

/** `="00123"` is how exports make Excel keep a text as it is. */
const KEPT_TEXT = /^="([^"]*)"$/

const cellOf = (cell: string): string | null => {
  const text = cell.includes('\0') ? cell.replaceAll('\0', '') : cell
  if (text === '') return null
  return text.startsWith('="') ? (KEPT_TEXT.exec(text)?.[1] ?? text) : text
}

const forced = async (bytes: RandomAccess, encoding: string): Promise<Encoding> => {
  const name = knownEncoding(encoding)
  const marked = byteOrderMark(await bytes.read(0, 3))
  return { name, bomLength: marked && name.startsWith(marked.name) ? marked.bomLength : 0, badSequences: 0 }
}

const readSample = async (bytes: RandomAccess, { name, bomLength }: Encoding): Promise<Sample> => {
  let text = ''
  for await (const part of decoded(bytes, { encoding: name, from: bomLength, length: SAMPLE_BYTES }))
    text += part
  return { text, complete: bytes.size <= bomLength + SAMPLE_BYTES }
}

const dialectOf = async (file: {
  bytes: RandomAccess
  found: Encoding
  sample: Sample
  name: string
}): Promise<Dialect> => {
  const { found } = file
  const { columns, ...text } = sniffDialect(file.sample)
  const delimiter = columns === 'one' ? await rarestDelimiter(file) : text.delimiter
  return { ...text, delimiter, encoding: found.name, bom: found.bomLength > 0 }
}

const checkNotBlank = ({ text, complete }: Sample, name: string): void => {
  if (complete && text.trim().replaceAll('\0', '') === '') throw new TriajeError('file.empty', { name })
}

const warningsOf = ({ badSequences }: Encoding): readonly IntakeWarning[] => {
  if (badSequences === 0) return []
  const text = {
    es: `${badSequences} secuencias de bytes no son UTF-8: se leen como «�»`,
    en: `${badSequences} sequences of bytes are not UTF-8: they are read as "�"`,
  }
  return [{ code: 'csv.bad-bytes', text }]
}
