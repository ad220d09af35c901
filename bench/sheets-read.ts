/**
 * What reading large workbooks costs, each in a process of its own:
 * `node bin/node.mjs bench/sheets-read.ts [ROWS…] [--other FOLDER]`; ROWS may be `600MiB`, a sheet part of that size.
 * `--other` also measures another reader (see read-one.ts) on the same files in the same run.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { CellValue } from '../src/intake/source.ts'
import { escapeXml } from '../src/intake/xlsx/xml-text.ts'
import { fileSink } from '../src/jobs/disk.ts'
import { ZipWriter } from '../src/report/workbook/zip-writer.ts'
import { print } from './table.ts'
import { HEADERS, ticketRows } from './tickets.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { other: { type: 'string' } },
})
const sizes = positionals.length > 0 ? positionals : ['10000', '50000', '200000']
const folder = mkdtempSync(path.join(tmpdir(), 'triaje-sheets-'))

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const links = (...found: [type: string, target: string][]): string =>
  `<Relationships xmlns="${PACKAGE}">${found.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

type Strings = 'inline' | 'shared'

/** Texts by their number; asked in order, so that the part can be written behind the sheet. */
class Texts {
  readonly numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.numbers.get(text) ?? this.numbers.size
    this.numbers.set(text, known)
    return known
  }
}

const cellXml = (value: CellValue, texts: Texts | null): string => {
  if (value === null) return '<c/>'
  if (typeof value === 'number') return `<c><v>${value}</v></c>`
  if (typeof value !== 'string') return '<c><v>45414.4382</v></c>'
  if (texts) return `<c t="s"><v>${texts.numberOf(value)}</v></c>`
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}

const isLong = (cell: CellValue): boolean => typeof cell === 'string' && cell.length > 40

/** So many rows, a kilobyte each, of which numbers and long texts differ. */
function* rowsXml(rows: number, texts: Texts | null): Iterable<string> {
  const models = ticketRows(Math.min(rows, 5000))
  yield `<row>${HEADERS.map((header) => cellXml(header, texts)).join('')}</row>`
  for (let i = 0; i < rows; i++) {
    const model = models[i % models.length] ?? []
    const cells = [`INC${i}`, ...model.slice(1).map((cell) => (isLong(cell) ? `${cell} ${i}` : cell))]
    yield `<row>${cells.map((cell) => cellXml(cell, texts)).join('')}</row>`
  }
}

async function* sheetXml(rows: Iterable<string>): AsyncIterable<Uint8Array> {
  yield Buffer.from(`<worksheet xmlns="${MAIN}"><sheetData>`)
  let waiting = ''
  for (const row of rows) {
    waiting += row
    if (waiting.length < 2 ** 18) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  yield Buffer.from(`${waiting}</sheetData></worksheet>`)
}

async function* stringsXml({ numbers }: Texts): AsyncIterable<Uint8Array> {
  yield Buffer.from(`<sst xmlns="${MAIN}">`)
  for (const text of numbers.keys())
    yield Buffer.from(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
  yield Buffer.from('</sst>')
}

async function* whole(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text)
}

const makeWorkbook = async (rows: number, strings: Strings): Promise<string> => {
  const file = path.join(folder, `${rows}-${strings}.xlsx`)
  const sink = fileSink(file)
  const zip = new ZipWriter(sink)
  const texts = strings === 'shared' ? new Texts() : null
  await zip.add('_rels/.rels', whole(links(['officeDocument', 'xl/workbook.xml'])))
  await zip.add(
    'xl/workbook.xml',
    whole(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Page 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  )
  await zip.add(
    'xl/_rels/workbook.xml.rels',
    whole(links(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml'])),
  )
  await zip.add('xl/worksheets/sheet1.xml', sheetXml(rowsXml(rows, texts)))
  if (texts) await zip.add('xl/sharedStrings.xml', stringsXml(texts))
  zip.finish()
  sink.finish()
  return file
}

type Figure = { readonly rows: number; readonly seconds: number; readonly mb: number }

const measure = (file: string, other?: string): Figure => {
  const options = [path.join(import.meta.dirname, 'read-one.ts'), file, ...(other ? [other] : [])]
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }))
}

/** Rows of about a kilobyte of XML that make a sheet part of so many MiB. */
const rowsOf = (size: string): number => {
  const [, mib] = /^(\d+)MiB$/.exec(size) ?? []
  return mib === undefined ? Number(size) : Number(mib) * 1050
}

print(['rows', 'texts', 'file, MB', 'reader', 's of CPU', 'peak MB'], true)
for (const size of sizes)
  for (const strings of size.endsWith('MiB') ? (['inline'] as const) : (['shared', 'inline'] as const)) {
    const file = await makeWorkbook(rowsOf(size), strings)
    const mb = (statSync(file).size / 1e6).toFixed(1)
    for (const other of values.other ? [undefined, values.other] : [undefined]) {
      const { rows, seconds, mb: peak } = measure(file, other)
      print([`${rows}`, strings, mb, other ? 'other' : 'ours', seconds.toFixed(1), `${peak}`])
    }
    rmSync(file)
  }
rmSync(folder, { recursive: true, force: true })
