import iconv from 'iconv-lite'
import {
  partsOf,
  relationships,
  rowOf,
  stylesOf,
  workbookOf,
  worksheet,
  zipOf,
} from '../../src/intake/xlsx/workbook.test-helper.ts'

/** What the nasty files are made of. */

export const SHEET = 'xl/worksheets/sheet1.xml'
const LINKS = 'xl/worksheets/_rels/sheet1.xml.rels'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const NAMES = ['Número', 'Asunto', 'Notas']
export const rows = rowOf(1, ...NAMES) + rowOf(2, 'INC1', 'VPN', 'x') + rowOf(3, 'INC2', 'Correo', 'y')
export const titled =
  rowOf(1, 'Informe de tickets') +
  rowOf(3, ...NAMES) +
  rowOf(4, 'INC1', 'No conecta la VPN', 'x') +
  rowOf(5, 'INC2', 'Correo lento', 'y')
export const many = Array.from({ length: 83 }, (_, i) => rowOf(i + 2, `INC${i}`, 'VPN')).join('')

type More = Readonly<Record<string, string | Buffer>>

export const sheetOf = (xml: string, more: More = {}): Buffer => zipOf(partsOf(xml, more))
export const book = (content: string, before = '', behind = ''): Buffer =>
  sheetOf(worksheet(content, before, behind))

/** Rows and cells that do not say where they stand. */
export const bare = rows.replaceAll(/ r="\w+"/g, '')

/** Every element of the sheet with a prefix, in the namespace of Strict files where that is asked for. */
export const prefixed = (strict: boolean): Buffer =>
  sheetOf(
    worksheet(bare)
      .replaceAll(/<(\/?)(?=\w)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
      .replace(MAIN, strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN),
    strict
      ? {
          'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']).replaceAll(
            OFFICE,
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
        }
      : {},
  )

export const table = (ref: string, names: readonly string[], more = ''): string =>
  `<table xmlns="${MAIN}" id="1" name="T" ref="${ref}" ${more}><autoFilter ref="${ref}"/><tableColumns count="${names.length}">${names.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns></table>`

export const withTables = (...tables: readonly string[]): Buffer =>
  sheetOf(
    worksheet(
      rows,
      '',
      `<tableParts>${tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`).join('')}</tableParts>`,
    ),
    {
      [LINKS]: relationships(...tables.map((_, i) => ['table', `../tables/table${i + 1}.xml`] as const)),
      ...Object.fromEntries(tables.map((one, i) => [`xl/tables/table${i + 1}.xml`, one])),
    },
  )

const corner = (name: string, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`

/** A picture over the columns from `from` to `to`, 0-based. */
export const withPicture = (from: number, to: number): Buffer =>
  sheetOf(worksheet(rows, '', '<drawing r:id="rId1"/>'), {
    [LINKS]: relationships(['drawing', '../drawings/drawing1.xml']),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  })

/** A value of one number format; `more` stands before the list of sheets. */
export const dated = (value: string, format: number | string, more = ''): Buffer =>
  sheetOf(
    worksheet(
      `${rowOf(1, 'Asunto', 'Abierto')}<row r="2"><c r="A2" t="inlineStr"><is><t>VPN</t></is></c><c r="B2" s="1"><v>${value}</v></c></row>`,
    ),
    {
      'xl/styles.xml': stylesOf(0, format),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${more}<sheets><sheet name="Tickets" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
  )

export const cellOf = (xml: string, more: More = {}): Buffer =>
  workbookOf(`${rowOf(1, 'Número', 'Asunto')}<row r="2"><c r="A2"><v>1</v></c>${xml}</row>`, more)
export const textCell = (xml: string): Buffer => cellOf(`<c r="B2" t="inlineStr"><is>${xml}</is></c>`)

/** Another sheet before the one with the tickets. */
export const twoSheets = (state: string, kind = 'worksheet'): Buffer =>
  zipOf(
    partsOf(worksheet(rows), {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Otra" sheetId="2" r:id="rId2" ${state}/><sheet name="Tickets" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        [kind, 'sheets/other.xml'],
      ),
      'xl/sheets/other.xml': worksheet(rowOf(1, 'x')),
    }),
  )

/** The sheet as a part of this name, linked as `target`. */
export const linked = (target: string, name: string): Buffer =>
  zipOf([
    ...partsOf('', { 'xl/_rels/workbook.xml.rels': relationships(['worksheet', target]) }).filter(
      ([part]) => part !== SHEET,
    ),
    [name, worksheet(rows)],
  ])

const utf16 = (xml: string): Buffer =>
  Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le')

/** Every part in UTF-16. */
export const wide = (): Buffer =>
  zipOf(
    partsOf(
      worksheet(rows, '', '<autoFilter ref="A1:C3"/><tableParts><tablePart r:id="rId1"/></tableParts>'),
      {
        'xl/styles.xml': stylesOf(0),
        [LINKS]: relationships(['table', '../tables/table1.xml']),
        'xl/tables/table1.xml': table('A1:C3', NAMES),
      },
    ).map(([name, content]) => [name, utf16(String(content))] as const),
  )

export const text = (content: string, encoding = 'utf-8'): Buffer => iconv.encode(content, encoding)
export const HTML =
  '<html xmlns:x="urn:x"><table><tr><th>N&uacute;mero</th><th>Asunto</th></tr><tr><td>INC1</td><td>La VPN<br>no conecta</td></tr></table>'
export const XML_2003 = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>${[
  ['Número', 'Asunto'],
  ['INC1', 'VPN'],
]
  .map((cells) => `<Row>${cells.map((cell) => `<Cell><Data>${cell}</Data></Cell>`).join('')}</Row>`)
  .join('')}</Table></Worksheet></Workbook>`

/** An OLE2 file that holds what Excel makes of a workbook with a password. */
export const encryptedPackage = (): Buffer => {
  const bytes = Buffer.alloc(2048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(0x3e, 24)
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(0, 48)
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  name.copy(bytes, 512)
  bytes.writeUInt16LE(name.length + 2, 512 + 64)
  bytes[512 + 66] = 2
  return bytes
}
