import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ErrorCode, TriajeError } from '../../shared/errors.ts'
import type { CellValue } from '../source.ts'
import { cellsOf, open, rowsOf } from '../xlsx/workbook.test-helper.ts'

const CELLS: readonly (readonly [what: string, html: string, text: CellValue])[] = [
  ['text', 'VPN', 'VPN'],
  ['digits stay text', '00123', '00123'],
  ['entities', 'Contrase&ntilde;a &lt;b&gt; &amp; &#128512; &#x41; &euro;', 'Contraseña <b> & 😀 A €'],
  ['what was escaped twice is escaped once', '&amp;lt;p&amp;gt;', '&lt;p&gt;'],
  ['white space is one blank', '\n  no   va\t\n nada ', 'no va nada'],
  ['non-breaking blanks', 'a&nbsp;&nbsp;b&nbsp;', 'a  b'],
  ['an empty cell', '&nbsp;', null],
  ['line breaks', 'uno<br>dos<BR/>tres', 'uno\ndos\ntres'],
  ['blocks', '<p>uno</p><p>dos</p><div>tres</div>', 'uno\ndos\ntres'],
  ['inline marks', '<b>no</b> <font color=red>va</font>', 'no va'],
  ['preformatted text', '<pre>a  b\n c</pre>', 'a  b\n c'],
  ['a < that begins no tag', 'a < b, 3<4', 'a < b, 3<4'],
  [
    'comments, scripts and styles',
    'a<!-- <td>x</td> --><script>if (a<b) "<td>"</script><style>td{}</style>b',
    'ab',
  ],
  ['a table within', 'x<table><tr><td>a<td>b</tr></table>y', 'x\n\ta\tb\ny'],
]

test('each kind of cell is read as what it shows', async () => {
  const rows = CELLS.map(([, html]) => `<tr><td>${html}</td><td>|</td></tr>`).join('\n')
  const read = await cellsOf(Buffer.from(`<html><body><table>${rows}</table></body></html>`))
  for (const [i, [what, , text]] of CELLS.entries()) assert.deepEqual(read[i], [text, '|'], what)
})

const TABLE = '<table><tr><th>Asunto</th><th>Estado</th></tr><tr><td>VPN</td><td>Abierto</td></tr></table>'
const READ = [
  ['Asunto', 'Estado'],
  ['VPN', 'Abierto'],
]
const head = (charset: string): string => `<html><head><meta charset="${charset}"></head><body>`
const ACCENTS = [['Categoría', 'Señal']]
const accents = '<table><tr><td>Categoría</td><td>Señal</td></tr></table>'
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

const PAGES: readonly (readonly [
  what: string,
  bytes: string | Buffer,
  cells: readonly (readonly CellValue[])[],
])[] = [
  ['a bare table', TABLE, READ],
  [
    'a doctype and Excel’s namespaces',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html xmlns:x="urn:x"><head><xml><x:Name>Hoja</x:Name></xml></head>${TABLE}`,
    READ,
  ],
  ['nothing closed', '<table><tr><th>Asunto<th>Estado<tr><td>VPN<td>Abierto', READ],
  [
    'rows in thead and tbody, without tr',
    '<table><thead><th>Asunto</th><th>Estado</th></thead><tbody><tr><td>VPN</td><td>Abierto</td></tbody></table>',
    READ,
  ],
  [
    'upper case and attributes with >',
    '<TABLE BORDER="1"><TR><TH TITLE="a > b">Asunto</TH><TH>Estado</TH></TR><TR><TD>VPN</TD><TD>Abierto</TD></TR></TABLE>',
    READ,
  ],
  [
    'a title over all columns',
    `<table><tr><td colspan=2>Informe</td><td>x</td></tr></table>${TABLE}`,
    [['Informe', null, 'x'], ...READ],
  ],
  [
    'cells over several rows',
    '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>',
    [['a', 'b'], [null, 'c'], ['d']],
  ],
  ['a table that only arranges others', `<table><tr><td>Menú</td><td>${TABLE}</td></tr></table>`, READ],
  ['text around the tables', `<h1>Informe</h1>${TABLE}<p>Fin</p>`, READ],
  ['a paragraph in front', `<p>Informe</p>${TABLE}`, READ],
  ['a font around the table', `<font size=2>${TABLE}</font>`, READ],
  [
    'a warning of the script in front',
    `\n<br />\n<b>Warning</b>: x in y.php on line 3<br />\n${TABLE}`,
    READ,
  ],
  ['UTF-8 with a byte order mark', `\ufeff${accents}`, ACCENTS],
  ['windows-1252 without a word', latin1(accents), ACCENTS],
  ['ISO-8859-1, as it says', latin1(head('iso-8859-1') + accents), ACCENTS],
  ['UTF-8 that says it is ISO-8859-1', head('iso-8859-1') + accents, ACCENTS],
  ['UTF-16', Buffer.from(`\ufeff${accents}`, 'utf16le'), ACCENTS],
  [
    'the encoding that it says',
    Buffer.concat([
      latin1(`${head('windows-1250')}<table><tr><td>`),
      Buffer.from([0xf8, 0xe1]),
      latin1('</td></tr></table>'),
    ]),
    [['řá']],
  ],
]

for (const [what, bytes, cells] of PAGES)
  test(`reads a page with ${what}`, async () => assert.deepEqual(await cellsOf(Buffer.from(bytes)), cells))

test('one sheet, named after the file; empty and hidden rows', async () => {
  const page = Buffer.from('<table><tr><td>a<tr><td>&nbsp;<tr style="display:none"><td>b</table>')
  const source = await open(page, 'incident.xls')
  assert.equal(source.format, 'html')
  assert.deepEqual(source.sheets, [{ name: 'incident', index: 0, visible: true }])
  assert.deepEqual(
    (await rowsOf(page)).map(({ number, hidden }) => [number, hidden]),
    [
      [1, false],
      [3, true],
    ],
  )
})

test('tags, comments and entities cut by the edges of pieces, for every edge', async () => {
  const row = '<tr class="a > b"><td>contrase&ntilde;a<!-- x --></td><td>😀 &lt;</td></tr>'
  const read = await cellsOf(Buffer.from(`<table>${row.repeat(5000)}</table>`))
  assert.equal(read.length, 5000)
  assert.ok(read.every(([a, b]) => a === 'contraseña' && b === '😀 <'))
})

const MIB = 2 ** 20
const REFUSED: readonly (readonly [what: string, html: string, code: ErrorCode])[] = [
  ['a page without a table', '<html><body><p>Sesión caducada', 'file.unsupported'],
  ['a tag without end', `<table><tr><td class="${'x'.repeat(2 * MIB)}`, 'file.bomb'],
  ['a cell without end', `<table><tr><td>${'palabra '.repeat(MIB)}`, 'file.bomb'],
  ['a cell beyond the last column', '<table><tr><td colspan=16384>a<td>b', 'file.corrupt'],
  ['wide rows without end', `<table>${'<tr><td colspan=16383><td>x'.repeat(4000)}`, 'file.too-large'],
  [
    'cells that cover everything below',
    `<table><tr>${'<td rowspan=1048576>x'.repeat(16_384)}${'<tr><td>y'.repeat(50)}`,
    'file.corrupt',
  ],
]

for (const [what, html, code] of REFUSED)
  test(`refused: ${what}`, async () => {
    await assert.rejects(rowsOf(Buffer.from(html)), (error) => {
      assert.ok(error instanceof TriajeError, String(error))
      assert.equal(error.code, code)
      return true
    })
  })
