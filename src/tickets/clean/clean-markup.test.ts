import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cleanText } from './clean-text.ts'

/** What goes in, what must come out; exact, and the same when it goes in again. */
type Case = readonly [what: string, before: string, after: string]

const MARKUP_CASES: readonly Case[] = [
  ['paragraph, break and nbsp', '<p>Hola,<br>no&nbsp;entra</p>', 'Hola,\nno entra'],
  ['paragraphs are lines', '<p>Uno</p><p>Dos</p>', 'Uno\nDos'],
  ['an empty paragraph is an empty line', '<p>Uno</p><p>&nbsp;</p><p>Dos</p>', 'Uno\n\nDos'],
  ['nested blocks make one line end', '<div><div><p>Uno</p></div></div><div>Dos</div>', 'Uno\nDos'],
  [
    'inline tags leave no trace',
    'No <b>abre</b> <i>el</i> <span style="color:red">Excel</span>',
    'No abre el Excel',
  ],
  [
    'source line ends of a page are blanks',
    '<html><body>No abre\n   el Excel</body></html>',
    'No abre el Excel',
  ],
  ['line ends of text with a few tags stay', 'Type: <b>Bug</b>\n\nNo abre', 'Type: Bug\n\nNo abre'],
  ['pre keeps its lines', '<p>Log:</p><pre>linea 1\nlinea 2</pre>', 'Log:\nlinea 1\nlinea 2'],
  ['scripts', '<p>a</p><script type="x">if (1 < 2) alert("b")</script><p>c</p>', 'a\nc'],
  ['styles and head', '<head><title>t</title><style>p{}</style></head><body>Hola</body>', 'Hola'],
  ['comments', 'uno <!-- <p>dos</p> --> tres', 'uno tres'],
  [
    'conditional comments of Office',
    '<!--[if gte mso 9]><xml><o:x/></xml><![endif]--><p>Hola<o:p></o:p></p>',
    'Hola',
  ],
  ['base64 images', '<p>Error:<img src="data:image/png;base64,iVBORw0KGgo=">fin</p>', 'Error:fin'],
  ['data addresses in plain text', 'ver data:image/png;base64,iVBORw0KGgoAAAANSUhEUg== aquí', 'ver aquí'],
  [
    'a table is rows of cells',
    '<table><tr><th>PC</th><th>IP</th></tr><tr><td>A1</td><td>10.0.0.1</td></tr></table>',
    'PC | IP\nA1 | 10.0.0.1',
  ],
  [
    'paragraphs in cells of Outlook',
    '<table><tr><td><p>Uno</p></td><td><p>Dos<br>tres</p></td></tr></table>',
    'Uno | Dos tres',
  ],
  ['empty cells are left out', '<table><tr><td></td><td>x</td><td>&nbsp;</td></tr></table>', 'x'],
  ['an empty cell keeps its place', '<table><tr><td>a</td><td></td><td>c</td></tr></table>', 'a | | c'],
  [
    'values stand under their headers',
    '<table><tr><th>PC</th><th>IP</th><th>Red</th></tr><tr><td></td><td>10.0.0.1</td><td></td></tr><tr><td>A1</td><td>&nbsp;</td><td>LAN</td></tr></table>',
    'PC | IP | Red\n| 10.0.0.1\nA1 | | LAN',
  ],
  [
    'a text below a label',
    '<table><tr><td>Detalle</td><td>Hola:</td></tr><tr><td></td><td>No imprime</td></tr></table>',
    'Detalle | Hola:\nNo imprime',
  ],
  ['a layout table keeps its lines', '<table><tr><td><p>Uno</p><p>Dos</p></td></tr></table>', 'Uno\nDos'],
  [
    'a table in a table',
    '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
    'a\nb | c',
  ],
  [
    'text around a table',
    'Antes<table><tr><td>a</td><td>b</td></tr></table>Después',
    'Antes\na | b\nDespués',
  ],
  ['lists', '<ul><li>uno</li><li><p>dos</p></li></ul>', '- uno\n- dos'],
  [
    'an ordered list in a sentence',
    'Pasos:<ol><li>abrir</li><li>cerrar</li></ol>Nada',
    'Pasos:\n- abrir\n- cerrar\nNada',
  ],
  [
    'a link with other words shows its address',
    '<a href="https://wiki.acme.es/vpn">la guía</a>',
    'la guía (https://wiki.acme.es/vpn)',
  ],
  ['a link to what it says', '<a href="https://wiki.acme.es/">wiki.acme.es</a>', 'wiki.acme.es'],
  ['a mail link', '<a href="mailto:ana@acme.es">ana@acme.es</a>', 'ana@acme.es'],
  [
    'tracking addresses are noise',
    '<a href="https://eur01.safelinks.protection.outlook.com/?url=x">aquí</a>',
    'aquí',
  ],
  [
    'named entities',
    'Impresi&oacute;n &quot;lenta&quot; &amp; rara&hellip; 5 &euro;',
    'Impresión "lenta" & rara… 5 €',
  ],
  ['numeric entities', '&#161;Ay&#33; &#x1F600; &#8364; &#146;s', '¡Ay! 😀 € ’s'],
  ['unknown and illegal entities', 'a &foo; b&#0;c &#xD800;d &copy', 'a &foo; bc d &copy'],
  ['escaped HTML', '&lt;p&gt;Hola&lt;br&gt;mundo&lt;/p&gt;', 'Hola\nmundo'],
  ['twice escaped', '&amp;lt;p&amp;gt;No&amp;amp;nbsp;va&amp;lt;/p&amp;gt;', 'No va'],
  ['less than', 'si a < b y c > d, falla', 'si a < b y c > d, falla'],
  ['less than without blanks', 'si x<5 o y<z falla', 'si x<5 o y<z falla'],
  ['placeholders', 'abrir <usuario> en <servidor>/<carpeta>', 'abrir <usuario> en <servidor>/<carpeta>'],
  ['generics', 'List<Object> y Map<String, Object>', 'List<Object> y Map<String, Object>'],
  [
    'XML that is the matter',
    'sale <xml><error code="5">no</error></xml>',
    'sale <xml><error code="5">no</error></xml>',
  ],
  ['addresses in angle brackets', 'escribe Ana <ana@x.es>', 'escribe Ana <ana@x.es>'],
  [
    'the same inside HTML',
    '<p>a &lt; b de <ana@x.es> y &lt;usuario&gt;</p>',
    'a < b de <ana@x.es> y <usuario>',
  ],
  [
    'a tag named in an HTML text',
    '<p>la etiqueta &lt;title&gt; sale mal</p>',
    'la etiqueta <title> sale mal',
  ],
  ['a greater than inside an attribute', '<p title="a > b">Hola</p>', 'Hola'],
  ['tags never closed', '<p>Hola <b>mundo', 'Hola mundo'],
  ['a tag cut off by the export', '<p>Hola</p><span style="col', 'Hola'],
  ['a less than near the end of a page', '<p>Hola</p>si x <b entonces falla', 'Hola\nsi x <b entonces falla'],
  ['ServiceNow code tags', '[code]<p>Hola</p>[/code]', 'Hola'],
  ['Jira code', '{code:java}int a = b[0];{code}', 'int a = b[0];'],
  ['Jira noformat on lines of its own', 'Log:\n{noformat}\nORA-00600\n{noformat}', 'Log:\n\nORA-00600'],
  ['Jira monospace', 'ejecutar {{ipconfig /renew}} falla', 'ejecutar ipconfig /renew falla'],
  ['Jira headings and quotes', 'h1. Título\nbq. citado\nh3. Otro', 'Título\ncitado\nOtro'],
  [
    'Jira links',
    'ver [la guía|https://wiki.acme.es/x] y [~jperez] [~accountid:5b10a2844c20]',
    'ver la guía (https://wiki.acme.es/x) y jperez',
  ],
  ['Jira colours and bold', '{color:red}*No* funciona{color}', 'No funciona'],
  ['Jira tables', '||PC||IP||\n|A1|10.0.0.1|', 'PC | IP\nA1 | 10.0.0.1'],
  ['Jira tables with an empty cell', '||PC||IP||Red||\n|A1| |LAN|', 'PC | IP | Red\nA1 | | LAN'],
  ['Jira tables with headers at the side', '||PC|A1|\n||IP|10.0.0.1|', 'PC | A1\nIP | 10.0.0.1'],
  ['pictures in a mail', 'Error:\n[cid:image001.png@01D9A1B2.C3D4E5F0]\nfin', 'Error:\n\nfin'],
  ['Jira pictures', 'Error:\n!image-2024.png|thumbnail!\nfin', 'Error:\n\nfin'],
  ['Jira lists', '* uno\n** dos\n# tres', '- uno\n- dos\ntres'],
  ['braces that mean something', 'JSON {"a": [1]} y {usuario}', 'JSON {"a": [1]} y {usuario}'],
  ['Markdown headings, bold and code', '## Error\n**No** abre `cmd.exe`', 'Error\nNo abre cmd.exe'],
  ['Markdown fences', '```bash\nls -l\n```', 'ls -l'],
  [
    'Markdown links and images',
    '[guía](https://a.es/x) ![captura](https://a.es/1.png)',
    'guía (https://a.es/x)',
  ],
  ['Markdown tables', '| PC | IP |\n|---|:-:|\n| A1 | B2 |', 'PC | IP\nA1 | B2'],
  ['Markdown check lists', '- [ ] uno\n- [x] dos', '- uno\n- dos'],
  [
    'Jira italics',
    'Sale _"Código no admitido (E0117)"_ y _nada más_.',
    'Sale "Código no admitido (E0117)" y nada más.',
  ],
  [
    'underscores that are no marks',
    'a_b_c, __init__, _tmp_ y C:\\_x y_z',
    'a_b_c, __init__, _tmp_ y C:\\_x y_z',
  ],
  ['stars that are no marks', '*.pdf y *.doc, 5 * 3 * 2, a**b', '*.pdf y *.doc, 5 * 3 * 2, a**b'],
  [
    'names with underscores',
    'WHEA_UNCORRECTABLE_ERROR en mi_archivo_final.txt',
    'WHEA_UNCORRECTABLE_ERROR en mi_archivo_final.txt',
  ],
  ['paths', 'C:\\_datos\\[x]\\a.txt en \\\\srv01\\datos$', 'C:\\_datos\\[x]\\a.txt en \\\\srv01\\datos$'],
  ['code that looks like a link', 'fn[0](x) y arr[i](j)', 'fn[0](x) y arr[i](j)'],
]

const CHARACTER_CASES: readonly Case[] = [
  ['nothing', '', ''],
  ['only blanks', ' \n\t\u00a0 ', ''],
  ['_x000D_ before a line end', 'uno_x000D_\ndos_x000D_\r\ntres', 'uno\ndos\ntres'],
  ['_x000D_ alone', 'uno_x000D_dos', 'uno\ndos'],
  ['CRLF and CR', 'a\r\nb\rc', 'a\nb\nc'],
  ['separators of Unicode', 'a\u2028b\u2029c', 'a\nb\nc'],
  ['odd blanks', 'a\u00a0b\u2003c\td', 'a b c d'],
  ['invisible characters', '\ufeffa\u200bb\u00adc\u2060d\u0007', 'abcd'],
  ['runs of blanks and lines', '  a   b  \n\n\n\n  c ', 'a b\n\nc'],
  ['accents and emoji stay', 'ñandú 😀 日本', 'ñandú 😀 日本'],
  ['half a code point', 'a\ud83d', 'a\ud83d'],
]

for (const [group, cases] of Object.entries({ markup: MARKUP_CASES, characters: CHARACTER_CASES })) {
  describe(`cleanText: ${group}`, () => {
    for (const [what, before, after] of cases) {
      test(what, () => {
        assert.equal(cleanText(before), after)
        assert.equal(cleanText(after), after)
      })
    }
  })
}
