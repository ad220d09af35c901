import {
  partsOf,
  relationships,
  rowOf,
  stylesOf,
  workbookOf,
  worksheet,
  zipOf,
} from '../../src/intake/xlsx/workbook.test-helper.ts'
import type { Localized } from '../../src/shared/language.ts'
import type { Came } from './try-case.ts'

/** One nasty file: what it is, what must come out, the file, and how that is seen. */
export type NastyCase = {
  readonly input: Localized
  readonly outcome: Localized
  readonly file: () => Buffer
  /** What must be so of what came; `parts` and `text` must match these patterns, by part. */
  readonly came: Omit<Came, 'parts' | 'text'>
  readonly in?: Readonly<Record<string, RegExp>>
}

const SHEET = 'xl/worksheets/sheet1.xml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const GIB = 2 ** 30

const rows =
  rowOf(1, 'Número', 'Asunto', 'Notas') + rowOf(2, 'INC1', 'VPN', 'x') + rowOf(3, 'INC2', 'Correo', 'y')
const sheetOf = (xml: string, more: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
  zipOf(partsOf(xml, more))
const many = Array.from({ length: 83 }, (_, i) => rowOf(i + 2, `INC${i}`, 'VPN')).join('')
const bare =
  '<row><c t="inlineStr"><is><t>Número</t></is></c><c t="inlineStr"><is><t>Asunto</t></is></c></row><row><c><v>1</v></c><c t="inlineStr"><is><t>VPN</t></is></c></row>'
const prefixed = bare.replaceAll(/<(\/?)/g, '<$1x:')
const table = (ref: string, names: readonly string[], more = ''): string =>
  `<table xmlns="${MAIN}" id="1" name="T" ref="${ref}" ${more}><autoFilter ref="${ref}"/><tableColumns count="${names.length}">${names.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns></table>`
const withTables = (xml: string, ...tables: readonly string[]): Buffer =>
  sheetOf(
    worksheet(
      xml,
      '',
      `<tableParts>${tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`).join('')}</tableParts>`,
    ),
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ...tables.map((_, i) => ['table', `../tables/table${i + 1}.xml`] as const),
      ),
      ...Object.fromEntries(tables.map((one, i) => [`xl/tables/table${i + 1}.xml`, one])),
    },
  )
const NAMES = ['Número', 'Asunto', 'Notas']
const dated = (value: string, format: number | string, more = ''): Buffer =>
  sheetOf(
    worksheet(
      `${rowOf(1, 'Asunto', 'Abierto')}<row r="2"><c r="A2" t="inlineStr"><is><t>VPN</t></is></c><c r="B2" s="1"><v>${value}</v></c></row>`,
    ),
    {
      'xl/styles.xml': stylesOf(0, format),
      ...(more
        ? {
            'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="o">${more}<sheets><sheet name="Tickets" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          }
        : {}),
    },
  )
const textCell = (xml: string): Buffer =>
  workbookOf(
    `${rowOf(1, 'Número', 'Asunto')}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is>${xml}</is></c></row>`,
  )
const twoSheets = (state: string, kind = 'worksheet'): Buffer =>
  zipOf(
    partsOf(worksheet(rows), {
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="o"><sheets><sheet name="Otra" sheetId="2" r:id="rId2" ${state}/><sheet name="Tickets" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        [kind, 'sheets/other.xml'],
      ),
      'xl/sheets/other.xml': worksheet(rowOf(1, 'x')),
    }),
  )
const csv = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding)
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** The thirty nasty inputs, by number; some come in several shapes. */
export const NASTY: readonly (readonly [number: number, ...NastyCase[]])[] = [
  [
    1,
    {
      input: {
        es: 'La hoja dice que mide A1 y tiene 83 filas',
        en: 'The sheet claims to be A1 and has 83 rows',
      },
      outcome: { es: 'Se leen todas', en: 'All are read' },
      file: () => sheetOf(worksheet(rowOf(1, 'Número', 'Asunto') + many, '<dimension ref="A1"/>')),
      came: { rows: 83, column: 3 },
      in: { [SHEET]: /<dimension ref="A1:D84"/ },
    },
  ],
  [
    2,
    {
      input: { es: 'Filas y celdas sin posición', en: 'Rows and cells without a position' },
      outcome: { es: 'Se deduce', en: 'It is inferred' },
      file: () => workbookOf(bare),
      came: { first: [1, 'VPN'], column: 3, after: [1, 'VPN', 'Red', '=1+1'] },
    },
  ],
  [
    3,
    {
      input: {
        es: 'Celdas vacías con estilo hasta XFD y anchos de 1 a 16384',
        en: 'Styled empty cells up to XFD, widths from 1 to 16384',
      },
      outcome: {
        es: 'Columnas junto a los datos; los anchos se parten',
        en: 'Columns beside the data; the widths are split',
      },
      file: () =>
        sheetOf(
          worksheet(
            rows.replace('</row>', '<c r="XFD1" s="0"/></row>'),
            '<cols><col min="1" max="16384" width="9"/></cols>',
          ),
        ),
      came: { column: 4 },
      in: {
        [SHEET]:
          /<col min="1" max="3" width="9"\/><col min="4" [^>]*\/><col min="5" [^>]*\/><col min="6" max="16384" width="9"\/>/,
      },
    },
  ],
  [
    4,
    {
      input: { es: 'Un valor suelto en XFD1048576', en: 'A stray value at XFD1048576' },
      outcome: { es: 'Columnas junto a los encabezados', en: 'Columns beside the headers' },
      file: () => workbookOf(`${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
      came: { rows: 3, column: 4 },
    },
  ],
  [
    5,
    {
      input: { es: 'Última columna con fórmulas que dan ""', en: 'Last column all formulas that give ""' },
      outcome: { es: 'Cuenta como usada', en: 'It counts as used' },
      file: () =>
        workbookOf(
          rowOf(1, 'Número', 'Asunto') +
            '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>VPN</t></is></c><c r="C2" t="str"><f>IF(A2,"","")</f><v></v></c></row>',
        ),
      came: { column: 4 },
    },
  ],
  [
    6,
    {
      input: { es: 'Tabla con fila de totales', en: 'Table with a totals row' },
      outcome: {
        es: 'Se ensancha; en los totales no se escribe',
        en: 'It is widened; nothing goes into its totals',
      },
      file: () => withTables(rows, table('A1:C3', NAMES, 'totalsRowCount="1"')),
      came: { column: 4 },
      in: { 'xl/tables/table1.xml': /ref="A1:E3".*count="5"/s, [SHEET]: /<row r="3">(?!.*r="D3")/s },
    },
  ],
  [
    7,
    {
      input: { es: 'Ya hay una columna «Categoría»', en: 'There is a column "Categoría" already' },
      outcome: { es: '«Categoría (2)»', en: '"Categoría (2)"' },
      file: () => workbookOf(rowOf(1, 'Asunto', 'CATEGORÍA') + rowOf(2, 'VPN', 'x')),
      came: { headers: ['Categoría (2)', 'Resumen'] },
    },
  ],
  [
    8,
    {
      input: { es: 'Dos tablas, una al lado de la otra', en: 'Two tables side by side' },
      outcome: { es: 'La vecina no se pisa', en: 'The neighbour is never overlapped' },
      file: () => withTables(rows, table('A1:C3', NAMES), table('E1:F9', ['a', 'b'])),
      came: { column: 7 },
    },
  ],
  [
    9,
    {
      input: {
        es: 'Título combinado sobre A1:C1, encabezados en la fila 3',
        en: 'Title merged over A1:C1, headers in row 3',
      },
      outcome: { es: 'Se encuentran; el título crece', en: 'They are found; the title grows' },
      file: () =>
        sheetOf(
          worksheet(
            rowOf(1, 'Informe de tickets') +
              rowOf(3, ...NAMES) +
              rowOf(4, 'INC1', 'No conecta la VPN', 'x') +
              rowOf(5, 'INC2', 'Correo lento', 'y'),
            '',
            '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
          ),
        ),
      came: { headerRow: 3, column: 4 },
      in: { [SHEET]: /<mergeCell ref="A1:E1"\/>/ },
    },
  ],
  [
    10,
    {
      input: { es: 'Primero una hoja oculta', en: 'A hidden sheet first' },
      outcome: {
        es: 'Se ofrece la primera visible; se conservan todas',
        en: 'The first visible one is offered; all are kept',
      },
      file: () => twoSheets('state="hidden"'),
      came: { sheet: 'Tickets', column: 4 },
      in: { 'xl/sheets/other.xml': /<t>x</ },
    },
    {
      input: { es: 'Primero una hoja de gráfico', en: 'A chart sheet first' },
      outcome: { es: 'Igual', en: 'The same' },
      file: () => twoSheets('', 'chartsheet'),
      came: { sheet: 'Tickets', column: 4 },
    },
  ],
  [
    11,
    {
      input: { es: 'Una hoja cuyo XML pasa de 512 MiB', en: 'A sheet of more than 512 MiB of XML' },
      outcome: {
        es: 'Se lee y se amplía por partes (npm run bench:sheets -- --huge)',
        en: 'Read and extended piece by piece (npm run bench:sheets -- --huge)',
      },
      file: () => workbookOf(rows),
      came: { column: 4 },
    },
  ],
  [
    12,
    {
      input: {
        es: 'Texto con formato, fonética, CDATA, &#128512;, _x000D_',
        en: 'Rich text, phonetics, CDATA, &#128512;, _x000D_',
      },
      outcome: { es: 'El texto exacto', en: 'The exact text' },
      file: () =>
        textCell(
          '<r><t>a&#128512;</t></r><r><t><![CDATA[<b>]]></t></r><rPh sb="0" eb="1"><t>no</t></rPh><r><t>_x005F_x0041_</t></r>',
        ),
      came: { first: [1, 'a😀<b>_x0041_'] },
    },
  ],
  [
    13,
    {
      input: { es: '40 000 caracteres en una celda', en: '40,000 characters in a cell' },
      outcome: {
        es: 'Se lee entera; lo nuestro se corta en 32 767 (cell-xml.test.ts)',
        en: 'Read whole; ours is cut at 32,767 (cell-xml.test.ts)',
      },
      file: () => textCell(`<t>${'x'.repeat(40_000)}</t>`),
      came: { first: [1, 'x'.repeat(40_000)] },
    },
  ],
  [
    14,
    {
      input: { es: 'Una celda que pide el texto 99 de 5', en: 'A cell that asks for text 99 of 5' },
      outcome: { es: 'Vacía, con un aviso', en: 'Empty, with a warning' },
      file: () =>
        workbookOf(
          `${rowOf(1, 'Número', 'Asunto')}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>99</v></c></row>`,
          { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>' },
        ),
      came: { warnings: ['xlsx.bad-string'] },
    },
  ],
  [
    15,
    {
      input: { es: 'Prefijo x:, OOXML estricto', en: 'Prefix x:, Strict OOXML' },
      outcome: { es: 'Se lee; el prefijo se conserva', en: 'Read; the prefix is kept' },
      file: () =>
        sheetOf(
          `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>`,
        ),
      came: { after: [1, 'VPN', 'Red', '=1+1'] },
      in: { [SHEET]: /<x:c r="C2" t="inlineStr"><x:is>/ },
    },
    {
      input: { es: 'Fechas ISO (t="d")', en: 'ISO dates (t="d")' },
      outcome: { es: 'Son fechas', en: 'They are dates' },
      file: () =>
        workbookOf(
          `${rowOf(1, 'Asunto', 'Abierto')}<row r="2"><c r="A2" t="inlineStr"><is><t>VPN</t></is></c><c r="B2" t="d"><v>2024-05-02T10:31:05</v></c></row>`,
        ),
      came: { first: ['VPN', { date: '2024-05-02T10:31:05' }] },
    },
  ],
  [
    16,
    {
      input: { es: 'Fechas desde 1904', en: 'Dates from 1904' },
      outcome: { es: 'El día exacto', en: 'The exact day' },
      file: () => dated('0', 14, '<workbookPr date1904="1"/>'),
      came: { first: ['VPN', { date: '1904-01-01' }] },
    },
    {
      input: { es: 'El día 60 de 1900', en: 'Day 60 of 1900' },
      outcome: { es: '1900-02-28: el 29 no existió', en: '1900-02-28: there was no 29th' },
      file: () => dated('60', 14),
      came: { first: ['VPN', { date: '1900-02-28' }] },
    },
    {
      input: { es: 'Duraciones [h]:mm', en: 'Durations [h]:mm' },
      outcome: { es: 'Duración', en: 'A duration' },
      file: () => dated('1.5', '[h]:mm'),
      came: { first: ['VPN', { seconds: 129_600 }] },
    },
    {
      input: { es: 'Formato 0 "días"', en: 'Format 0 "días"' },
      outcome: { es: 'Un número', en: 'A number' },
      file: () => dated('3', '0 "días"'),
      came: { first: ['VPN', 3] },
    },
  ],
  [
    17,
    {
      input: { es: 'Respuestas como =1+1, +34, @x, ＝1', en: 'Answers like =1+1, +34, @x, ＝1' },
      outcome: {
        es: 'Texto marcado como tal (quotePrefix); en .csv, con apóstrofo',
        en: 'Text marked as such (quotePrefix); in .csv with an apostrophe',
      },
      file: () => workbookOf(rows, { 'xl/styles.xml': stylesOf(0) }),
      came: { after: ['INC1', 'VPN', 'x', 'Red', '=1+1'] },
      in: { 'xl/styles.xml': /quotePrefix="1"/ },
    },
    {
      input: { es: 'Lo mismo en un .csv', en: 'The same in a .csv' },
      outcome: { es: "'=1+1", en: "'=1+1" },
      file: () => csv('Número,Asunto\n=A1,-5\n'),
      came: { format: 'csv' },
      in: { text: /\n=A1,-5,Red,'=1\+1\n/ },
    },
  ],
  [
    18,
    {
      input: {
        es: 'Un zip de pocos KB que se infla a 3 GiB',
        en: 'A zip of a few KB that inflates to 3 GiB',
      },
      outcome: { es: 'Se rechaza al abrirlo', en: 'Refused when opened' },
      file: () => zipOf(partsOf(worksheet(rows)), { [SHEET]: { size: 3 * GIB - 1 } }),
      came: { refused: 'file.bomb' },
    },
  ],
  [
    19,
    {
      input: { es: 'Tamaños que mienten', en: 'Sizes that lie' },
      outcome: { es: 'Se rechaza sin reservar memoria', en: 'Refused, nothing is allocated' },
      file: () => zipOf(partsOf(worksheet(rows + many)), { [SHEET]: { size: 100 } }),
      came: { refused: 'file.bomb' },
    },
  ],
  [
    20,
    {
      input: { es: 'Dos partes con el mismo nombre', en: 'Two parts of the same name' },
      outcome: { es: 'Se rechaza', en: 'Refused' },
      file: () => zipOf([...partsOf(worksheet(rows)), [SHEET, worksheet('')]]),
      came: { refused: 'file.bomb' },
    },
    {
      input: { es: 'Miles de partes', en: 'Thousands of parts' },
      outcome: { es: 'Se rechaza', en: 'Refused' },
      file: () => zipOf(Array.from({ length: 5_001 }, (_, i) => [`${i}`, ''])),
      came: { refused: 'file.bomb' },
    },
  ],
  [
    21,
    {
      input: { es: 'DOCTYPE con entidades', en: 'DOCTYPE with entities' },
      outcome: { es: 'Se rechaza', en: 'Refused' },
      file: () => sheetOf(`<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(rows)}`),
      came: { refused: 'file.bomb' },
    },
  ],
  [
    22,
    {
      input: {
        es: 'Celdas combinadas y validación sobre toda la hoja',
        en: 'Merge and validation over the whole sheet',
      },
      outcome: { es: 'Al instante; columnas junto a los datos', en: 'At once; columns beside the data' },
      file: () =>
        sheetOf(
          worksheet(
            rows,
            '',
            '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
          ),
        ),
      came: { column: 4 },
    },
  ],
  [
    23,
    {
      input: { es: 'Un libro con contraseña (OLE2)', en: 'A workbook with a password (OLE2)' },
      outcome: {
        es: 'Se dice que tiene contraseña; otro OLE2 se lee como .xls (open.test.ts)',
        en: 'It is said; other OLE2 is read as .xls (open.test.ts)',
      },
      file: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      came: { refused: 'file.unsupported' },
    },
  ],
  [
    24,
    {
      input: { es: 'Un .csv llamado .xls', en: 'A .csv named .xls' },
      outcome: { es: 'Se lee por su contenido', en: 'Read by its content' },
      file: () => csv('Número;Asunto\n1;VPN\n'),
      came: { format: 'csv', first: ['1', 'VPN'] },
    },
    {
      input: { es: 'HTML llamado .xls', en: 'HTML named .xls' },
      outcome: { es: 'Se lee su tabla; el resultado es .xlsx', en: 'Its table is read; the result is .xlsx' },
      file: () =>
        csv(
          '<html><table><tr><th>Número</th><th>Asunto</th></tr><tr><td>1</td><td>VPN</td></tr></table></html>',
        ),
      came: { format: 'html' },
    },
  ],
  [
    25,
    {
      input: { es: '.ods con repeticiones enormes', en: '.ods with huge repeats' },
      outcome: {
        es: 'Lo vacío se recorta, lo lleno se rechaza (open-ods.test.ts)',
        en: 'Empty ones are trimmed, full ones refused (open-ods.test.ts)',
      },
      file: () => csv('Número;Asunto\n1;VPN\n'),
      came: { format: 'csv' },
    },
  ],
  [
    26,
    {
      input: { es: 'UTF-16LE sin marca', en: 'UTF-16LE without a mark' },
      outcome: { es: 'Se lee y vuelve igual', en: 'Read, and written the same way' },
      file: () => csv('Número;Asunto\r\n1;La VPN no conecta desde casa\r\n', 'utf16le'),
      came: { first: ['1', 'La VPN no conecta desde casa'] },
      in: { text: /;Red;'=1\+1\r\n/ },
    },
    {
      input: { es: 'UTF-16BE', en: 'UTF-16BE' },
      outcome: { es: 'Igual', en: 'The same' },
      file: () => utf16be('\ufeffNúmero;Asunto\r\n1;VPN\r\n'),
      came: { first: ['1', 'VPN'] },
    },
    {
      input: { es: 'sep=; delante', en: 'sep=; in front' },
      outcome: { es: 'No es una fila', en: 'It is no row' },
      file: () => csv('sep=;\r\nNúmero;Asunto\r\n1;VPN\r\n'),
      came: { headerRow: 1, first: ['1', 'VPN'] },
      in: { text: /^sep=;\r\nNúmero;Asunto;Categoría;Resumen\r\n/ },
    },
    {
      input: { es: 'Solo retornos de carro', en: 'Carriage returns only' },
      outcome: { es: 'Se lee y vuelve igual', en: 'Read, and written the same way' },
      file: () => csv('Número;Asunto\r1;VPN\r'),
      came: { first: ['1', 'VPN'] },
      in: { text: /\r1;VPN;Red;'=1\+1\r$/ },
    },
    {
      input: { es: 'Comillas sin cerrar', en: 'A quote that is never closed' },
      outcome: { es: 'Un error que dice la línea', en: 'An error that names the line' },
      file: () => csv('Número;Asunto\n1;"VPN\n2;x\n3;y\n'),
      came: { refused: 'file.corrupt' },
    },
  ],
  [
    27,
    {
      input: { es: 'UTF-8 con dos bytes malos', en: 'UTF-8 with two bad bytes' },
      outcome: {
        es: 'U+FFFD y un aviso; los bytes no cambian',
        en: 'U+FFFD and a warning; the bytes do not change',
      },
      file: () =>
        Buffer.concat([
          csv('Número;Asunto\n1;Conexión á é í ó ú ñ '),
          Buffer.from([0xff, 0xfe]),
          csv('\n2;Acción\n'),
        ]),
      came: { first: ['1', 'Conexión á é í ó ú ñ \ufffd\ufffd'] },
    },
  ],
  [
    28,
    {
      input: {
        es: 'Filas desiguales, encabezados repetidos y vacíos',
        en: 'Ragged rows, repeated and empty headers',
      },
      outcome: {
        es: 'Nada se pierde; lo nuestro va detrás de la fila más ancha',
        en: 'Nothing is lost; ours go behind the widest row',
      },
      file: () => csv('Asunto,Comment,Comment,\nVPN,a,b,\nRed,a,b,\nVPN,a,b,c,d\nx\n'),
      came: { rows: 4, last: ['x'] },
      in: { text: /\nVPN,a,b,c,d,Red,'=1\+1\nx,,,,,Red/ },
    },
  ],
  [
    29,
    {
      input: { es: 'Archivo cortado al subirlo', en: 'File cut while uploaded' },
      outcome: {
        es: 'Se rechaza; si cambia después del análisis, también (file.changed)',
        en: 'Refused; so is one that changes after the analysis (file.changed)',
      },
      file: () => workbookOf(rows).subarray(0, -40),
      came: { refused: 'file.corrupt' },
    },
  ],
  [
    30,
    {
      input: { es: 'Rutas con \\, absolutas, fuera de xl/', en: 'Paths with \\, absolute, outside xl/' },
      outcome: { es: 'Se siguen los enlaces', en: 'The links are followed' },
      file: () =>
        zipOf(
          partsOf('', {
            'xl/_rels/workbook.xml.rels': relationships(['worksheet', '\\hojas\\una.xml']),
            'hojas/una.xml': worksheet(rows),
          }).filter(([name]) => name !== SHEET),
        ),
      came: { column: 4 },
    },
  ],
]
