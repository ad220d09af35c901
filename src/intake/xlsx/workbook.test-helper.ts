import { crc32, deflateRawSync } from 'node:zlib'
import type { ByteSink, RandomAccess, Scratch } from '../../shared/random-access.ts'
import { openSource } from '../open.ts'
import type { CellValue, LegacyReader, SheetRow, Source } from '../source.ts'
import { openZip } from './zip-reader.ts'

export const inMemory = (bytes: Uint8Array): RandomAccess => ({
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
})

const memoryScratch: Scratch = {
  create: () => {
    let bytes = Buffer.alloc(0)
    return {
      append: (more) => {
        bytes = Buffer.concat([bytes, more])
      },
      read: (from, length) => bytes.subarray(from, from + length),
      close: () => {},
    }
  },
}

export const memorySink = (): ByteSink & { bytes(): Buffer } => {
  const chunks: Buffer[] = []
  const bytes = (): Buffer => {
    const all = Buffer.concat(chunks)
    chunks.splice(0, chunks.length, all)
    return all
  }
  return {
    bytes,
    write: (more) => void chunks.push(Buffer.from(more)),
    patch: (at, patched) => void Buffer.from(patched).copy(bytes(), at),
  }
}

/** What a zip's headers say about a part, where it is not the truth. */
export type Claim = { data?: Buffer; size?: number; compressedSize?: number; crc?: number; at?: number }

const twoWords = (...words: number[]): Buffer => Buffer.from(new Uint16Array(words).buffer)
const fourBytes = (...words: number[]): Buffer => Buffer.from(new Uint32Array(words).buffer)

/** A zip of these parts, deflated; `claims` by part name make its directory lie. */
export const zipOf = (
  parts: readonly (readonly [name: string, content: string | Buffer])[],
  claims: Readonly<Record<string, Claim>> = {},
): Buffer => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const claim = claims[name] ?? {}
    const plain = Buffer.from(content)
    const data = claim.data ?? deflateRawSync(plain, { level: 1 })
    const sizes = fourBytes(
      claim.crc ?? crc32(plain),
      claim.compressedSize ?? data.length,
      claim.size ?? plain.length,
    )
    const common = Buffer.concat([
      twoWords(20, 0x800, 8, 0, 0x21),
      sizes,
      twoWords(Buffer.byteLength(name), 0),
    ])
    const file = Buffer.concat([fourBytes(0x04034b50), common, Buffer.from(name), data])
    const tail = Buffer.concat([twoWords(0, 0, 0), fourBytes(0, claim.at ?? at)])
    directory.push(fourBytes(0x02014b50), twoWords(20), common, tail, Buffer.from(name))
    files.push(file)
    at += file.length
  }
  const records = Buffer.concat(directory)
  const count = Math.min(parts.length, 0xffff)
  const end = Buffer.concat([
    fourBytes(0x06054b50),
    twoWords(0, 0, count, count),
    fourBytes(records.length, at),
    twoWords(0),
  ])
  return Buffer.concat([...files, records, end])
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

export const relationships = (...links: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}\
${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}</Types>`

/** Parts of a small workbook with one sheet; those given replace or add to the usual ones. */
export const partsOf = (
  sheet: string | Buffer,
  more: Readonly<Record<string, string | Buffer>> = {},
): [string, string | Buffer][] => {
  const usual: Record<string, string | Buffer> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Tickets" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheet,
  }
  return Object.entries({ ...usual, ...more })
}

export const worksheet = (rows: string, before = '', behind = ''): string =>
  `<worksheet ${MAIN} xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`

/** A workbook with these rows (XML of `sheetData`). */
export const workbookOf = (rows: string, more: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
  zipOf(partsOf(worksheet(rows), more))

/** A row of inline strings and numbers; null leaves a cell out. */
export const rowOf = (row: number, ...values: readonly (string | number | null)[]): string => {
  const cells = values.map((value, i) => {
    const reference = `${String.fromCharCode(65 + i)}${row}`
    if (value === null) return ''
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`
    return `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`
  })
  return `<row r="${row}">${cells.join('')}</row>`
}

/** A styles part whose cell formats have these number formats: an id or a code. */
export const stylesOf = (...formats: readonly (number | string)[]): string => {
  const codes = formats
    .map((format, i) => [i + 164, format] as const)
    .filter(([, code]) => typeof code === 'string')
  const numFmts = codes.map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${String(code).replaceAll('"', '&quot;')}"/>`,
  )
  const xfs = formats.map((format, i) => `<xf numFmtId="${typeof format === 'number' ? format : i + 164}"/>`)
  return `<styleSheet ${MAIN}><numFmts>${numFmts.join('')}</numFmts><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
}

export const open = (bytes: Uint8Array, name = 'tickets.xlsx'): Promise<Source> =>
  openSource({ bytes: inMemory(bytes), scratch: memoryScratch, legacy: noLegacy, name })

const noLegacy: LegacyReader = () =>
  Promise.reject(new Error('a test of the binary formats needs their reader'))

/** All rows of a sheet, by default the first. */
export const rowsOf = async (bytes: Uint8Array, index?: number): Promise<SheetRow[]> => {
  const source = await open(bytes)
  const rows: SheetRow[] = []
  for await (const batch of source.rows(index ?? source.sheets[0]?.index ?? 0)) rows.push(...batch)
  return rows
}

/** The cells of all rows of the first sheet. */
export const cellsOf = async (bytes: Uint8Array): Promise<(readonly CellValue[])[]> =>
  (await rowsOf(bytes)).map(({ cells }) => cells)

/** The parts of a zip, inflated, by name. */
export const partsIn = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> => {
  const zip = await openZip(inMemory(bytes))
  const parts = new Map<string, Buffer>()
  for (const entry of zip.entries) {
    const chunks: Buffer[] = []
    for await (const chunk of zip.inflate(entry)) chunks.push(chunk)
    parts.set(entry.name, Buffer.concat(chunks))
  }
  return parts
}
