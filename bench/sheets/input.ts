import { fileSink } from '../../src/jobs/disk.ts'
import { ZipWriter } from '../../src/report/workbook/zip-writer.ts'

/** Where the texts of a workbook stand: once each in a part of their own (as Excel does), or in their cells. */
export type Kind = 'shared' | 'inline'

const DETAILS = [
  'He reiniciado el equipo dos veces y sigue igual.',
  'It only fails when working from home; in the office it works fine.',
  'Es urgente porque mañana cerramos el mes y no podemos trabajar.',
  'My colleague has the same issue on the same switch.',
  'The log says ERROR code=0x80070005 message="access denied" &amp; stops.',
  'Afecta a todo el departamento desde la actualización KB5034441.',
]
const TITLES = [
  'La VPN no conecta',
  'Outlook no abre',
  'Printer jammed',
  'Cuenta bloqueada',
  'SAP error F5 702',
]
const HEADERS = [
  'Number',
  'Opened',
  'Priority',
  'Group',
  'State',
  'Short description',
  'Description',
  'Work notes',
]

/** About 500 characters that no other row has. */
const description = (row: number): string =>
  `Equipo PC-${row}. ${Array.from({ length: 8 }, (_, i) => DETAILS[(row * 7 + i * (1 + (row % 5))) % 6]).join(' ')}`
const notes = (row: number): string =>
  `2026-05-02 10:31:05 - Ana Pérez (Work notes)\n${DETAILS[row % 6]} (${row})`

const FIXED = [...HEADERS, ...TITLES, 'N1', 'N2', 'Redes', 'Resolved', 'Closed']
const textsOf = (row: number): readonly string[] => [`INC${1_000_000 + row}`, description(row), notes(row)]

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

type Input = {
  readonly kind: Kind
  readonly rows: number /** Characters after which the sheet ends, 0 for none. */
  readonly bytes: number
}

/** Writes an export of tickets with eight columns. */
export const makeInput = async (file: string, input: Input): Promise<void> => {
  const sink = fileSink(file)
  const out = new ZipWriter(sink)
  const part = (name: string, xml: Iterable<string>): Promise<void> => out.add(name, chunks(xml))
  await part('[Content_Types].xml', [
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
      ['workbook', 'sheet.main'],
      ['worksheets/sheet1', 'worksheet'],
      ['styles', 'styles'],
      ['sharedStrings', 'sharedStrings'],
    ]
      .map(([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`)
      .join('')}</Types>`,
  ])
  await part('_rels/.rels', [links([['officeDocument', 'xl/workbook.xml']])])
  await part('xl/workbook.xml', [
    `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Page 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ])
  await part('xl/_rels/workbook.xml.rels', [
    links([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ])
  await part('xl/styles.xml', [
    `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ])
  await part('xl/worksheets/sheet1.xml', sheet(input))
  await part('xl/sharedStrings.xml', strings(input))
  out.finish()
  sink.finish()
}

const links = (all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

async function* chunks(pieces: Iterable<string>): AsyncIterable<Buffer> {
  let waiting: string[] = []
  for (const piece of pieces) {
    if (waiting.push(piece) < 500) continue
    yield Buffer.from(waiting.join(''))
    waiting = []
  }
  yield Buffer.from(waiting.join(''))
}

function* sheet({ kind, rows, bytes }: Input): Iterable<string> {
  const fixed = (at: number): Cell => ({ text: FIXED[at] ?? '', index: at })
  const own = (row: number, at: number): Cell => ({
    text: textsOf(row)[at] ?? '',
    index: FIXED.length + 3 * (row - 2) + at,
  })
  yield `<worksheet ${MAIN}><dimension ref="A1:H${rows + 1}"/><sheetData>${rowXml(
    1,
    HEADERS.map((_, i) => fixed(i)),
    kind,
  )}`
  let written = 0
  for (let row = 2; row <= rows + 1 && (bytes === 0 || written < bytes); row++) {
    const group = HEADERS.length + TITLES.length + (row % 3)
    const state = HEADERS.length + TITLES.length + 3 + (row % 2)
    const title = fixed(HEADERS.length + (row % TITLES.length))
    const xml = rowXml(
      row,
      [
        own(row, 0),
        45_000 + row / 24,
        (row % 4) + 1,
        fixed(group),
        fixed(state),
        title,
        own(row, 1),
        own(row, 2),
      ],
      kind,
    )
    written += xml.length
    yield xml
  }
  yield '</sheetData></worksheet>'
}

type Cell = number | { readonly text: string; readonly index: number }

const rowXml = (row: number, cells: readonly Cell[], kind: Kind): string => {
  const xml = cells.map((cell, i) => {
    const place = `${String.fromCharCode(65 + i)}${row}`
    if (typeof cell === 'number') return `<c r="${place}"${i === 1 ? ' s="1"' : ''}><v>${cell}</v></c>`
    if (kind === 'shared') return `<c r="${place}" t="s"><v>${cell.index}</v></c>`
    return `<c r="${place}" t="inlineStr"><is><t>${cell.text}</t></is></c>`
  })
  return `<row r="${row}" spans="1:8">${xml.join('')}</row>`
}

function* strings({ kind, rows }: Input): Iterable<string> {
  yield `<sst ${MAIN}>`
  if (kind === 'shared') {
    for (const text of FIXED) yield `<si><t>${text}</t></si>`
    for (let row = 2; row <= rows + 1; row++) for (const text of textsOf(row)) yield `<si><t>${text}</t></si>`
  }
  yield '</sst>'
}
