import { constants, deflateRawSync } from 'node:zlib'
import { contentOf, odsOf, odsRow, tableOf } from '../../src/intake/ods/spreadsheet.test-helper.ts'
import { partsOf, rowOf, workbookOf, worksheet, zipOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import { endlessLinks } from '../../src/jobs/legacy/binary-workbook.test-helper.ts'
import type { ErrorCode } from '../../src/shared/errors.ts'

export type Bomb = {
  readonly what: string
  /** Its bytes, in pieces where they are many. */
  readonly bytes: () => Uint8Array | Iterable<Uint8Array>
  /** With which code it is refused; null when it is read, with so many rows. */
  readonly code: ErrorCode | null
  readonly rows?: number
}

const MIB = 2 ** 20
const GIB = 2 ** 30
const ROWS = 1_048_576
const SHEET = 'xl/worksheets/sheet1.xml'
const plain = rowOf(1, 'Asunto') + rowOf(2, 'VPN')

/** A deflated stream of `size` bytes of `text`, made of one compressed MiB repeated. */
const inflating = (size: number, text = ' '): Buffer => {
  const block = deflateRawSync(Buffer.alloc(MIB, text), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: size / MIB }, () => block), deflateRawSync('')])
}

const lying = (claim: Record<string, unknown>): Buffer => zipOf(partsOf(worksheet(plain)), { [SHEET]: claim })

function* repeated(text: string, times: number): Iterable<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let i = 0; i < times; i++) yield bytes
}

const filled = (repeat: string): string =>
  `<table:table-cell office:value-type="string" ${repeat}><text:p>x</text:p></table:table-cell>`

/** A zip of so many empty parts. */
const manyParts = (parts: number): Buffer => {
  const names = Array.from({ length: parts }, (_, i) => `${i}`)
  const empty = { data: deflateRawSync('') }
  return zipOf(
    names.map((name) => [name, '']),
    Object.fromEntries(names.map((name) => [name, empty])),
  )
}

/** Small files that take a reader without limits all memory or time there is, and large ones that are one cell. */
export const BOMBS: readonly Bomb[] = [
  {
    what: 'xlsx: 3 MB that inflate to 3 GiB',
    bytes: () => lying({ data: inflating(3 * GIB), size: 3 * GIB }),
    code: 'file.bomb',
  },
  {
    what: 'xlsx: the same with a size that lies',
    bytes: () => lying({ data: inflating(3 * GIB), size: 5000 }),
    code: 'file.bomb',
  },
  {
    what: 'xlsx: a size that claims 3 GiB for little',
    bytes: () => lying({ size: 3 * GIB }),
    code: 'file.bomb',
  },
  { what: 'xlsx: parts that overlap', bytes: () => lying({ at: 10 }), code: 'file.bomb' },
  {
    what: 'xlsx: two parts of one name',
    bytes: () => zipOf([...partsOf(worksheet(plain)), [SHEET, 'x']]),
    code: 'file.bomb',
  },
  {
    what: 'xlsx: 65,000 parts',
    bytes: () => manyParts(65_000),
    code: 'file.bomb',
  },
  {
    what: 'xlsx: a DOCTYPE with entities',
    bytes: () => zipOf(partsOf(`<!DOCTYPE a [<!ENTITY b "c">]>${worksheet(plain)}`)),
    code: 'file.bomb',
  },
  {
    what: 'xlsx: merge, validation and format over the whole sheet',
    bytes: () =>
      zipOf(
        partsOf(
          worksheet(
            plain,
            '<cols><col min="1" max="16384" width="9"/></cols>',
            '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          ),
        ),
      ),
    code: null,
    rows: 2,
  },
  {
    what: 'xlsx: a cell at XFD1048576',
    bytes: () => workbookOf(`${plain}<row r="${ROWS}"><c r="XFD${ROWS}"><v>1</v></c></row>`),
    code: null,
    rows: 3,
  },
  {
    what: 'xlsx: cells in the last column without end',
    bytes: () => workbookOf('<row><c r="XFD1"><v>1</v></c></row>'.repeat(100_000)),
    code: 'file.too-large',
  },
  {
    what: 'xlsx: 9,000 sections of CDATA',
    bytes: () =>
      workbookOf(`<row><c t="inlineStr"><is><t>${'<![CDATA[x]]>'.repeat(9000)}</t></is></c></row>`),
    code: null,
    rows: 1,
  },
  {
    what: 'ods: a filled cell repeated 1M × 16k',
    bytes: () =>
      odsOf(
        contentOf(
          tableOf(
            `<table:table-row table:number-rows-repeated="${ROWS}">${filled('table:number-columns-repeated="16384"')}</table:table-row>`,
          ),
        ),
      ),
    code: 'file.bomb',
  },
  {
    what: 'ods: an empty cell repeated 1M × 16k',
    bytes: () =>
      odsOf(
        contentOf(
          tableOf(
            `${odsRow('Asunto')}<table:table-row table:number-rows-repeated="${ROWS - 1}"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
          ),
        ),
      ),
    code: null,
    rows: 1,
  },
  {
    what: 'ods: rows and cells each repeated 64 times, without end',
    bytes: () =>
      odsOf(
        contentOf(
          tableOf(
            `<table:table-row table:number-rows-repeated="64">${filled('table:number-columns-repeated="64"').repeat(250)}</table:table-row>`.repeat(
              100,
            ),
          ),
        ),
      ),
    code: 'file.too-large',
  },
  {
    what: 'ods: content that inflates to 3 GiB',
    bytes: () =>
      zipOf(
        [
          ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
          ['content.xml', ''],
        ],
        { 'content.xml': { data: inflating(3 * GIB), size: 3 * GIB } },
      ),
    code: 'file.bomb',
  },
  {
    what: 'xlsb: parts that inflate to 1 GiB',
    bytes: () =>
      zipOf([['xl/workbook.bin', '']], { 'xl/workbook.bin': { data: inflating(GIB, '\0'), size: GIB } }),
    code: 'file.bomb',
  },
  {
    what: 'xlsb: a part that inflates to 60 MiB of nothing',
    bytes: () => zipOf([['xl/workbook.bin', Buffer.alloc(60 * MIB)]]),
    code: 'file.bomb',
  },
  {
    what: 'xls: 2,000 links that each cover the whole sheet',
    bytes: () => endlessLinks(),
    code: 'file.bomb',
  },
  { what: 'csv: one value of 500 MB', bytes: () => repeated('x'.repeat(MIB), 500), code: 'file.bomb' },
  {
    what: 'csv: one quoted value of 500 MB',
    bytes: () => [Buffer.from('id,texto\n1,"'), ...repeated('x '.repeat(MIB / 2), 500)],
    code: 'file.bomb',
  },
  {
    what: 'csv: ten million columns',
    bytes: () => [Buffer.from('id,texto\n1,uno\n'), ...repeated(','.repeat(MIB), 10)],
    code: 'file.too-large',
  },
  {
    what: 'csv: a hundred million rows',
    bytes: () => [Buffer.from('a,b\n1,2\n'), ...repeated('\n'.repeat(MIB), 100)],
    code: 'file.too-large',
  },
  {
    what: 'html: the widest rows without end',
    bytes: () => Buffer.from(`<table>${'<tr><td colspan=16383><td>x'.repeat(100_000)}`),
    code: 'file.too-large',
  },
  {
    what: 'html: tables in tables in tables',
    bytes: () => Buffer.from('<table><tr><td>'.repeat(200_000)),
    code: 'file.bomb',
    rows: 0,
  },
  {
    what: 'xml of Excel 2003: cells in the last column without end',
    bytes: () =>
      Buffer.from(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${'<Row><Cell ss:Index="16384"><Data ss:Type="Number">1</Data></Cell></Row>'.repeat(50_000)}</Table></Worksheet></Workbook>`,
      ),
    code: 'file.too-large',
  },
]
