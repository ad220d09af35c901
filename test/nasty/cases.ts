import { contentOf, odsOf, odsRow, tableOf } from '../../src/intake/ods/spreadsheet.test-helper.ts'
import { partsOf, rowOf, stylesOf, worksheet, zipOf } from '../../src/intake/xlsx/workbook.test-helper.ts'
import { bookOf, bytesOf, encryptedWorkbook } from '../../src/jobs/legacy/binary-workbook.test-helper.ts'
import * as of from './files.ts'
import { book, NAMES, rows, SHEET, sheetOf, text, textCell, withTables } from './files.ts'
import type { Came } from './try-case.ts'

/** The numbers of the thirty nasty inputs; `gap 1` to `gap 10`: what extending a workbook in place leaves open. */
type Name = number | `gap ${number}`
type Words = readonly [input: string, outcome: string]

/** One nasty file: what it is and what comes out, in English and Spanish; the file; and how that is seen. */
export type NastyCase = readonly [
  name: Name,
  en: Words,
  es: Words,
  file: () => Uint8Array,
  /** What must be so of what came; parts, text and reason must match the patterns behind it. */
  came: Omit<Came, 'parts' | 'text' | 'reason'>,
  matches?: Readonly<Record<string, RegExp>>,
]

const GIB = 2 ** 30
const HEAD = ['Número', 'Asunto']
const ONE = ['INC1', 'La VPN no conecta']
const lines = (separator: string, end: string): string =>
  [HEAD, ONE].map((cells) => cells.join(separator) + end).join('')
const odsRepeat = (row: string): Buffer => odsOf(contentOf(tableOf(row)))
const formula = rows.replace(
  '</row><row r="2">',
  '</row><row r="2"><c r="D2" t="str"><f>IF(A2,"","")</f><v></v></c>',
)

// biome-ignore format: one line a case
export const NASTY: readonly NastyCase[] = [
  [1, ['The sheet claims to be A1 and has 83 rows', 'All are read'], ['La hoja dice que mide A1 y tiene 83 filas', 'Se leen todas'], () => book(rowOf(1, ...HEAD) + of.many, '<dimension ref="A1"/>'), { rows: 83, column: 3 }, { [SHEET]: /<dimension ref="A1:D84"/ }],
  [2, ['Rows and cells without a position', 'It is inferred'], ['Filas y celdas sin posición', 'Se deduce'], () => book(of.bare), { first: ['INC1', 'VPN', 'x'], column: 4, after: ['INC1', 'VPN', 'x', 'Red', '=1+1'] }],
  [3, ['Styled empty cells up to XFD, widths from 1 to 16384', 'Columns beside the data; the widths are split'], ['Celdas vacías con estilo hasta XFD y anchos de 1 a 16384', 'Columnas junto a los datos; los anchos se parten'], () => book(rows.replace('</row>', '<c r="XFD1" s="0"/></row>'), '<cols><col min="1" max="16384" width="9"/></cols>'), { column: 4 }, { [SHEET]: /<col min="1" max="3" width="9"\/><col min="4" [^>]*\/><col min="5" [^>]*\/><col min="6" max="16384" width="9"\/>/ }],
  [4, ['A stray value at XFD1048576', 'Columns beside the headers'], ['Un valor suelto en XFD1048576', 'Columnas junto a los encabezados'], () => book(`${rowOf(1, ...NAMES) + rowOf(2, 'INC1', 'VPN', 'x')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), { rows: 2, column: 4 }],
  [5, ['Last column all formulas that give ""', 'It counts as used'], ['Última columna con fórmulas que dan ""', 'Cuenta como usada'], () => book(formula), { column: 5 }],
  [6, ['Table with a totals row', 'It is widened; nothing goes into its totals'], ['Tabla con fila de totales', 'Se ensancha; en los totales no se escribe'], () => withTables(of.table('A1:C3', NAMES, 'totalsRowCount="1"')), { column: 4 }, { 'xl/tables/table1.xml': /ref="A1:E3".*count="5"/s, [SHEET]: /<row r="3">(?!.*r="D3")/s }],
  [7, ['There is a column "CATEGORÍA" already', '"Categoría (2)"'], ['Ya hay una columna «CATEGORÍA»', '«Categoría (2)»'], () => book(rowOf(1, 'Asunto', 'CATEGORÍA') + rowOf(2, 'VPN', 'x')), { headers: ['Categoría (2)', 'Resumen'] }],
  [7, ['It is a column of a table', 'Cell and table say the same new name'], ['Es una columna de una tabla', 'La celda y la tabla dicen el mismo nombre nuevo'], () => sheetOf(worksheet(rows.replaceAll('Notas', 'Resumen'), '', '<tableParts><tablePart r:id="rId1"/></tableParts>'), tableParts(['Número', 'Asunto', 'Resumen'])), { headers: ['Categoría', 'Resumen (2)'] }, { 'xl/tables/table1.xml': /name="Categoría"\/><tableColumn id="5" name="Resumen \(2\)"/ }],
  [8, ['Two tables side by side', 'The neighbour is never overlapped'], ['Dos tablas, una al lado de la otra', 'La vecina no se pisa'], () => withTables(of.table('A1:C3', NAMES), of.table('E1:F9', ['a', 'b'])), { column: 7 }, { 'xl/tables/table1.xml': / ref="A1:C3"/, 'xl/tables/table2.xml': / ref="E1:F9"/ }],
  [9, ['Title merged over A1:C1, headers in row 3', 'They are found; the title grows'], ['Título combinado sobre A1:C1, encabezados en la fila 3', 'Se encuentran; el título crece'], () => book(of.titled, '', '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'), { headerRow: 3, column: 4 }, { [SHEET]: /<mergeCell ref="A1:E1"\/>/ }],
  [9, ['Title merged over A1:K1, wider than the table', 'The headers are found; the title stays'], ['Título combinado sobre A1:K1, más ancho que la tabla', 'Se encuentran los encabezados; el título queda'], () => book(of.titled, '', '<mergeCells count="1"><mergeCell ref="A1:K1"/></mergeCells>'), { headerRow: 3, column: 4 }, { [SHEET]: /<mergeCell ref="A1:K1"\/>/ }],
  [10, ['A hidden sheet first', 'The first visible one is offered; all are kept'], ['Primero una hoja oculta', 'Se ofrece la primera visible; se conservan todas'], () => of.twoSheets('state="hidden"'), { sheet: 'Tickets', column: 4 }, { 'xl/sheets/other.xml': /<t>x</ }],
  [10, ['A very hidden sheet first', 'The same'], ['Primero una hoja muy oculta', 'Igual'], () => of.twoSheets('state="veryHidden"'), { sheet: 'Tickets', column: 4 }],
  [10, ['A chart sheet first', 'The same'], ['Primero una hoja de gráfico', 'Igual'], () => of.twoSheets('', 'chartsheet'), { sheet: 'Tickets', column: 4 }, { 'xl/sheets/other.xml': /<t>x</ }],
  [10, ['A macro sheet first', 'The same'], ['Primero una hoja de macros', 'Igual'], () => of.twoSheets('', 'xlMacrosheet'), { sheet: 'Tickets', column: 4 }, { 'xl/sheets/other.xml': /<t>x</ }],
  [11, ['A sheet of more than 512 MiB of XML', 'Read and extended piece by piece (npm run bench:sheets -- --huge)'], ['Una hoja cuyo XML pasa de 512 MiB', 'Se lee y se amplía por partes (npm run bench:sheets -- --huge)'], () => book(rows), { column: 4 }],
  [12, ['Rich text, phonetics, CDATA, &#128512;, _x000D_, _x005F_x0041_', 'The exact text'], ['Texto con formato, fonética, CDATA, &#128512;, _x000D_, _x005F_x0041_', 'El texto exacto'], () => textCell('<r><t>a&#128512;</t></r><r><t><![CDATA[<b>]]></t></r><rPh sb="0" eb="1"><t>no</t></rPh><r><t>_x000D_b_x005F_x0041_</t></r>'), { first: [1, 'a😀<b>\rb_x0041_'] }],
  [13, ['40,000 characters in a cell', 'Read whole'], ['40 000 caracteres en una celda', 'Se lee entera'], () => textCell(`<t>${'x'.repeat(40_000)}</t>`), { first: [1, 'x'.repeat(40_000)] }],
  [13, ['An answer of 40,000 characters whose 32,767th is half a character', 'Cut in front of it'], ['Una respuesta de 40 000 caracteres que a los 32 767 parte uno', 'Se corta delante de él'], () => book(rows), { ours: ['Red', `${'x'.repeat(32_766)}${'😀'.repeat(4_000)}`], after: ['INC1', 'VPN', 'x', 'Red', 'x'.repeat(32_766)] }],
  [13, ['An answer with \\x01, half a surrogate and ]]>', 'Legal XML: _x0001_, U+FFFD'], ['Una respuesta con \\x01, medio sustituto y ]]>', 'XML válido: _x0001_, U+FFFD'], () => book(rows), { ours: ['R\u0001ed', 'a\ud800]]>b'], after: ['INC1', 'VPN', 'x', 'R\u0001ed', 'a\ufffd]]>b'] }, { [SHEET]: /R_x0001_ed.*\]\]&gt;b/ }],
  [14, ['A cell that asks for text 99 of 5', 'Empty, with a warning'], ['Una celda que pide el texto 99 de 5', 'Vacía, con un aviso'], () => of.cellOf('<c r="B2" t="s"><v>99</v></c>', { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>' }), { warnings: ['xlsx.bad-string'], first: [1] }],
  [15, ['Prefix x: on every element', 'Read; the prefix is kept'], ['Prefijo x: en todos los elementos', 'Se lee; el prefijo se conserva'], () => of.prefixed(false), { after: ['INC1', 'VPN', 'x', 'Red', '=1+1'] }, { [SHEET]: /<x:c r="D2" t="inlineStr"><x:is>/ }],
  [15, ['Strict OOXML with a prefix', 'The same'], ['OOXML estricto con prefijo', 'Igual'], () => of.prefixed(true), { after: ['INC1', 'VPN', 'x', 'Red', '=1+1'] }, { [SHEET]: /<x:c r="D2" t="inlineStr"><x:is>/ }],
  [15, ['ISO dates (t="d")', 'They are dates'], ['Fechas ISO (t="d")', 'Son fechas'], () => of.cellOf('<c r="B2" t="d"><v>2024-05-02T10:31:05</v></c>'), { first: [1, { date: '2024-05-02T10:31:05' }] }],
  [16, ['Dates from 1904', 'The exact day'], ['Fechas desde 1904', 'El día exacto'], () => of.dated('0', 14, '<workbookPr date1904="1"/>'), { first: ['VPN', { date: '1904-01-01' }] }],
  [16, ['Day 60 of 1900', '1900-02-28: there was no 29th'], ['El día 60 de 1900', '1900-02-28: el 29 no existió'], () => of.dated('60', 14), { first: ['VPN', { date: '1900-02-28' }] }],
  [16, ['Durations [h]:mm', 'A duration'], ['Duraciones [h]:mm', 'Duración'], () => of.dated('1.5', '[h]:mm'), { first: ['VPN', { seconds: 129_600 }] }],
  [16, ['Format 0 "días"', 'A number'], ['Formato 0 "días"', 'Un número'], () => of.dated('3', '0 "días"'), { first: ['VPN', 3] }],
  [17, ['Tickets like =HYPERLINK(…), +34 600', 'Text, as it stands'], ['Tickets como =HYPERLINK(…), +34 600', 'Texto, tal cual'], () => book(rowOf(1, ...HEAD) + rowOf(2, '=HYPERLINK(1)', '+34 600')), { first: ['=HYPERLINK(1)', '+34 600'] }],
  [17, ['Answers like @x, ＝1', 'Text marked as such (quotePrefix)'], ['Respuestas como @x, ＝1', 'Texto marcado como tal (quotePrefix)'], () => sheetOf(worksheet(rows), { 'xl/styles.xml': stylesOf(0) }), { ours: ['@x', '＝1'], after: ['INC1', 'VPN', 'x', '@x', '＝1'] }, { 'xl/styles.xml': /quotePrefix="1"/, [SHEET]: /<c r="D2" s="1".*<c r="E2" s="2"/ }],
  [17, ['The same in a .csv, beside a ticket =A1', "An apostrophe, in ours only: =A1;-5;'@x"], ['Lo mismo en un .csv, junto a un ticket =A1', "Un apóstrofo, solo en lo nuestro: =A1;-5;'@x"], () => text('Número,Asunto\n=A1,-5\n'), { ours: ['@x', ' ＝1'], format: 'csv' }, { text: /\n=A1,-5,'@x,"?' ＝1"?\n/ }],
  [18, ['A zip of a few KB that inflates to 3 GiB', 'Refused when opened'], ['Un zip de pocos KB que se infla a 3 GiB', 'Se rechaza al abrirlo'], () => zipOf(partsOf(worksheet(rows)), { [SHEET]: { size: 3 * GIB - 1 } }), { refused: 'file.bomb' }],
  [19, ['Sizes that lie', 'Refused, nothing is allocated'], ['Tamaños que mienten', 'Se rechaza sin reservar memoria'], () => zipOf(partsOf(worksheet(rows + of.many)), { [SHEET]: { size: 100 } }), { refused: 'file.bomb' }, { reason: /larger than it claims/ }],
  [20, ['Two parts of the same name', 'Refused'], ['Dos partes con el mismo nombre', 'Se rechaza'], () => zipOf([...partsOf(worksheet(rows)), [SHEET, worksheet('')]]), { refused: 'file.bomb' }, { reason: /same name/ }],
  [20, ['Thousands of parts', 'Refused'], ['Miles de partes', 'Se rechaza'], () => zipOf(Array.from({ length: 5_001 }, (_, i) => [`${i}`, ''])), { refused: 'file.bomb' }],
  [21, ['DOCTYPE with entities', 'Refused'], ['DOCTYPE con entidades', 'Se rechaza'], () => sheetOf(`<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(rows)}`), { refused: 'file.bomb' }, { reason: /DOCTYPE/ }],
  [22, ['Merge and validation over the whole sheet', 'At once; columns beside the data'], ['Celdas combinadas y validación sobre toda la hoja', 'Al instante; columnas junto a los datos'], () => book(rows, '', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>'), { column: 4 }],
  [23, ['A workbook with a password (EncryptedPackage)', 'It is said'], ['Un libro con contraseña (EncryptedPackage)', 'Se dice'], () => of.encryptedPackage(), { refused: 'file.encrypted' }, { reason: /remove the password/ }],
  [23, ['An .xls with a password', 'It is said'], ['Un .xls con contraseña', 'Se dice'], () => encryptedWorkbook(), { refused: 'file.encrypted' }, { reason: /remove the password/ }],
  [23, ['An .xls named .xlsx', 'Read by its content; the result is .xlsx'], ['Un .xls llamado .xlsx', 'Se lee por su contenido; el resultado es .xlsx'], () => bytesOf(bookOf([HEAD, ONE]), 'xls'), { format: 'xls', first: ONE }],
  [24, ['A .csv named .xlsx', 'Read by its content'], ['Un .csv llamado .xlsx', 'Se lee por su contenido'], () => text(lines(';', '\n')), { format: 'csv', first: ONE }],
  [24, ['Tabs in UTF-16 named .xlsx', 'Read by its content'], ['Tabuladores en UTF-16 llamados .xlsx', 'Se lee por su contenido'], () => text(`\ufeff${lines('\t', '\n')}`, 'utf-16le'), { format: 'csv', first: ONE }],
  [24, ['HTML named .xlsx', 'Its table is read; the result is .xlsx'], ['HTML llamado .xlsx', 'Se lee su tabla; el resultado es .xlsx'], () => text(of.HTML), { format: 'html', names: HEAD, first: ['INC1', 'La VPN\nno conecta'] }],
  [24, ['HTML without a table (a session that has expired)', 'Refused with the reason'], ['HTML sin tabla (una sesión caducada)', 'Se rechaza, con el motivo'], () => text('<html><body>Session expired'), { refused: 'file.unsupported' }, { reason: /HTML without tables/ }],
  [24, ['XML of Excel 2003', 'Read; the result is .xlsx'], ['XML de Excel 2003', 'Se lee; el resultado es .xlsx'], () => text(of.XML_2003), { format: 'xml', first: ['INC1', 'VPN'] }],
  [25, ['.ods: an empty row repeated to the end', 'Trimmed; headers in table-header-rows are kept'], ['.ods: una fila vacía repetida hasta el final', 'Se recorta; los encabezados en table-header-rows quedan'], () => odsRepeat(`<table:table-header-rows>${odsRow(...HEAD)}</table:table-header-rows>${odsRow(...ONE)}<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`), { format: 'ods', names: HEAD, rows: 1, first: ONE }],
  [25, ['.ods: a filled cell repeated 1M × 16k', 'Refused'], ['.ods: una celda llena repetida 1M × 16k', 'Se rechaza'], () => odsRepeat('<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>'), { refused: 'file.bomb' }, { reason: /without end/ }],
  [26, ['UTF-16LE without a mark', 'Read, and written the same way'], ['UTF-16LE sin marca', 'Se lee y vuelve igual'], () => text(lines(';', '\r\n'), 'utf-16le'), { first: ONE }, { text: /;Red;'=1\+1\r\n/ }],
  [26, ['UTF-16BE', 'The same'], ['UTF-16BE', 'Igual'], () => text(`\ufeff${lines(';', '\r\n')}`, 'utf-16be'), { first: ONE }, { text: /;Red;'=1\+1\r\n/ }],
  [26, ['sep=; in front', 'It is no row'], ['sep=; delante', 'No es una fila'], () => text(`sep=;\r\n${lines(';', '\r\n')}`), { headerRow: 1, first: ONE }, { text: /^sep=;\r\nNúmero;Asunto;Categoría;Resumen\r\n/ }],
  [26, ['Carriage returns only', 'Read, and written the same way'], ['Solo retornos de carro', 'Se lee y vuelve igual'], () => text(lines(';', '\r')), { first: ONE }, { text: /\rINC1;La VPN no conecta;Red;'=1\+1\r$/ }],
  [26, ['A zero byte', 'Left out of the text; the bytes do not change'], ['Un byte cero', 'Fuera del texto; los bytes no cambian'], () => text('Número;Asunto\nINC1;La VPN\0 no conecta\n'), { first: ONE }, { text: /La VPN\0 no conecta;Red/ }],
  [26, ['A quote that is never closed', 'An error that names the line'], ['Comillas sin cerrar', 'Un error que dice la línea'], () => text('Número;Asunto\nINC1;uno\nINC2;"dos\nINC3;tres\nINC4;cuatro\n'), { refused: 'file.corrupt' }, { reason: /line 3/ }],
  [27, ['UTF-8 with two bad bytes', 'U+FFFD and a warning; the bytes do not change'], ['UTF-8 con dos bytes malos', 'U+FFFD y un aviso; los bytes no cambian'], () => Buffer.concat([text('Número;Asunto\n1;Conexión á é í ó ú ñ '), Buffer.from([0xff, 0xfe]), text('\n2;Acción\n')]), { first: ['1', 'Conexión á é í ó ú ñ \ufffd\ufffd'], warnings: ['csv.bad-bytes'] }],
  [27, ['cp850', 'Its user says so, on the page too, and sees the first rows'], ['cp850', 'Lo dice su usuario, también en la página, y ve las primeras filas'], () => text('Número;Asunto\nINC1;Avería\n', 'cp850'), { encoding: 'cp850', first: ['INC1', 'Avería'] }, { text: /INC1;Avería;Red/ }],
  [27, ['MacRoman', 'The same'], ['MacRoman', 'Igual'], () => text('Número;Asunto\nINC1;Avería\n', 'macroman'), { encoding: 'macroman', first: ['INC1', 'Avería'] }, { text: /INC1;Avería;Red/ }],
  [27, ['UTF-8 written twice (GarcÃ­a)', 'A warning; its user chooses "UTF-8, twice"'], ['UTF-8 escrito dos veces (GarcÃ­a)', 'Un aviso; su usuario elige «UTF-8, dos veces»'], () => text(text('Número;Descripción\nINC1;Avería en la conexión\n').toString('latin1')), { warnings: ['csv.written-twice'], first: ['INC1', 'AverÃ\xada en la conexiÃ³n'] }],
  [28, ['Ragged rows, repeated and empty headers', 'Nothing is lost; ours go behind the widest row'], ['Filas desiguales, encabezados repetidos y vacíos', 'Nada se pierde; lo nuestro va detrás de la fila más ancha'], () => text('Asunto,Comment,Comment,\nVPN,a,b,\nRed,a,b,\nVPN,a,b,c,d\nx\n'), { rows: 4, last: ['x'], names: ['Asunto', 'Comment', 'Comment (2)', 'Column 4', 'Column 5'] }, { text: /\nVPN,a,b,c,d,Red,'=1\+1\nx,,,,,Red/ }],
  [28, ['A ; behind the last column (GLPI)', 'It is no column, and stays'], ['Un ; tras la última columna (GLPI)', 'No es una columna, y queda'], () => text('\ufeff"ID";"Título";\n"52 267";"No va el ""ERP""";\n'), { names: ['ID', 'Título'], first: ['52 267', 'No va el "ERP"'] }, { text: /;"No va el ""ERP""";"?Red"?;"?'=1\+1"?;\n/ }],
  [29, ['File cut while uploaded', 'Refused; so is one that changes after the analysis (file.changed)'], ['Archivo cortado al subirlo', 'Se rechaza; si cambia después del análisis, también (file.changed)'], () => book(rows).subarray(0, -40), { refused: 'file.corrupt' }, { reason: /incomplete/ }],
  [30, ['A link with backslashes, from the root', 'It is followed'], ['Un enlace con \\, desde la raíz', 'Se sigue'], () => of.linked('\\hojas\\una.xml', 'hojas/una.xml'), { column: 4 }],
  [30, ['A part with backslashes', 'It is found'], ['Una parte con \\', 'Se encuentra'], () => of.linked('worksheets/s.xml', 'xl\\worksheets\\s.xml'), { column: 4 }],
  [30, ['An absolute link', 'It is followed'], ['Un enlace absoluto', 'Se sigue'], () => of.linked('/xl/worksheets/s.xml', 'xl/worksheets/s.xml'), { column: 4 }],
  [30, ['A sheet outside xl/', 'It is found'], ['Una hoja fuera de xl/', 'Se encuentra'], () => of.linked('../data/s.xml', 'data/s.xml'), { column: 4 }],
  [30, ['A link out of the workbook', 'Leads nowhere'], ['Un enlace fuera del libro', 'No lleva a ningún sitio'], () => of.linked('../../../../etc/passwd', 'xl/worksheets/s.xml'), { refused: 'file.corrupt' }, { reason: /no worksheets/ }],
  ['gap 1', ['A note far below in the fifth column', 'The first free columns right of the headers'], ['Una nota muy abajo en la quinta columna', 'Las primeras columnas libres tras los encabezados'], () => book(`${rows}<row r="90"><c r="F90"><v>1</v></c></row>`), { column: 4 }],
  ['gap 2', ['Something stands right of the merged title', 'The title stays, nothing is hidden'], ['Algo a la derecha del título combinado', 'El título queda; no se tapa nada'], () => book(of.titled.replace('</row>', '<c r="D1"><v>7</v></c></row>'), '', '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'), { column: 4 }, { [SHEET]: /<mergeCell ref="A1:C1"\/>/ }],
  ['gap 3', ['Headers " resumen " and "Resumen (2)"', '"Resumen (3)"'], ['Encabezados « resumen » y «Resumen (2)»', '«Resumen (3)»'], () => book(rowOf(1, ' resumen ', 'Resumen (2)') + rowOf(2, 'a', 'b')), { headers: ['Categoría', 'Resumen (3)'] }],
  ['gap 4', ['Long text that is wrapped and stands at the top', 'Ours, too'], ['Texto largo ajustado y arriba', 'El nuestro también'], () => sheetOf(worksheet(rows.replaceAll('<c r="C2"', '<c r="C2" s="1"')), { 'xl/styles.xml': stylesOf(0, 0).replace(/(<xf numFmtId="0")\s*\/>(?=<\/cellXfs>)/, '$1 applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>') }), { column: 4 }, { [SHEET]: /<c r="E2" s="[12]" t="inlineStr">/, 'xl/styles.xml': /<alignment vertical="top" wrapText="1"\/>/ }],
  ['gap 5', ['A table that shows a query', 'Its range stays; ours stand beside it'], ['Una tabla que muestra una consulta', 'Su rango queda; lo nuestro va al lado'], () => withTables(of.table('A1:C3', NAMES, 'tableType="queryTable"')), { column: 4 }, { 'xl/tables/table1.xml': / ref="A1:C3"/ }],
  ['gap 6', ['A signature, a history of changes', 'A warning each: they will not cover the new columns'], ['Una firma, un historial de cambios', 'Un aviso por cada uno: no abarcarán las columnas nuevas'], () => sheetOf(worksheet(rows), { '_xmlsignatures/sig1.xml': '<x/>', 'xl/revisions/revisionHeaders.xml': '<x/>' }), { warnings: ['xlsx.signed', 'xlsx.shared'], column: 4 }],
  ['gap 7', ['Every part in UTF-16', 'Read; what changes is written as UTF-8'], ['Todas las partes en UTF-16', 'Se lee; lo que cambia se escribe en UTF-8'], () => of.wide(), { after: ['INC1', 'VPN', 'x', 'Red', '=1+1'] }, { 'xl/tables/table1.xml': /ref="A1:E3".*name="Categoría"/s }],
  ['gap 8', ['A result of more than 4 GiB', 'Refused while it is written, without zip64 (zip-writer.test.ts)'], ['Un resultado de más de 4 GiB', 'Se rechaza al escribirlo, sin zip64 (zip-writer.test.ts)'], () => book(rows), { column: 4 }],
  ['gap 9', ['A part that inflates 300-fold to 100 MiB', 'Refused when opened; less than 64 MiB is read whatever the ratio'], ['Una parte que se infla 300 veces hasta 100 MiB', 'Se rechaza al abrirlo; menos de 64 MiB se lee sea cual sea la razón'], () => zipOf(partsOf(worksheet(rows)), { [SHEET]: { size: 100 * 2 ** 20 } }), { refused: 'file.bomb' }],
  ['gap 10', ['A picture right of the tickets', 'It stands right of ours, as large as it was'], ['Una imagen a la derecha de los tickets', 'Queda a la derecha de lo nuestro, igual de grande'], () => of.withPicture(3, 5), { column: 4 }, { 'xl/drawings/drawing1.xml': /<xdr:col>5<\/xdr:col>.*<xdr:col>7<\/xdr:col>/ }],
  ['gap 10', ['A picture over the tickets that reaches beyond them', 'It keeps its size over the wider columns'], ['Una imagen sobre los tickets que llega más allá', 'Conserva su tamaño sobre las columnas más anchas'], () => of.withPicture(1, 6), { column: 4 }, { 'xl/drawings/drawing1.xml': /<xdr:col>1<\/xdr:col>.*<xdr:col>3<\/xdr:col><xdr:colOff>1828800</ }],
]

function tableParts(names: readonly string[]): Readonly<Record<string, string>> {
  return {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`,
    'xl/tables/table1.xml': of.table('A1:C3', names),
  }
}
