import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf, workbookOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { decodeUtf8 } from '../../intake/xlsx/xml-text.ts'
import { cellXml, looksLive, type OutCell } from './cell-xml.ts'

const place = { row: 7, column: 28, style: 0, prefix: '' }
const inline = (text: string): string =>
  `<c r="AB7" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`

const WRITTEN: readonly (readonly [what: string, value: OutCell, xml: string])[] = [
  ['number', 0.87, '<c r="AB7"><v>0.87</v></c>'],
  ['nothing', null, ''],
  ['empty text', '', ''],
  ['what is no number', Number.NaN, ''],
  ['infinity', Number.POSITIVE_INFINITY, ''],
  ['markup', '<a> & ]]>', inline('&lt;a&gt; &amp; ]]&gt;')],
  ['a formula is text', '=1+1', inline('=1+1')],
  ['control characters', 'a\x01b\x1fc', inline('a_x0001_b_x001F_c')],
  ['what looks like an escape', '_x000D_ _x41_', inline('_x005F_x000D_ _x41_')],
  ['line ends', 'a\r\nb\rc', inline('a\nb\nc')],
  ['a non-character', '\uffff', inline('_xFFFF_')],
]

for (const [what, value, xml] of WRITTEN)
  test(`writes ${what}`, () => assert.equal(cellXml(value, place), xml))

test('an empty cell with a style keeps the style', () =>
  assert.equal(cellXml(null, { ...place, style: 3, prefix: 'x:' }), '<x:c r="AB7" s="3"/>'))

const READ_BACK: readonly (readonly [what: string, value: string, read: string])[] = [
  ['control characters', 'a\x01\x0b\x1f', 'a\x01\x0b\x1f'],
  ['escapes that were meant literally', '_x000D_ _x005F_', '_x000D_ _x005F_'],
  ['half a code point', 'a\ud83d b \ude00', 'a\ufffd b \ufffd'],
  ['an emoji', '😀 ñ 漢', '😀 ñ 漢'],
  ['blanks at the ends', '  a\tb  ', '  a\tb  '],
  ['more than a cell can hold', 'ñ'.repeat(40_000), 'ñ'.repeat(32_767)],
  ['a cut within a code point', `${'a'.repeat(32_766)}😀`, 'a'.repeat(32_766)],
]

for (const [what, value, read] of READ_BACK)
  test(`is read back: ${what}`, async () => {
    const cell = decodeUtf8(cellXml(value, { ...place, row: 1, column: 1 }))
    assert.deepEqual(await cellsOf(workbookOf(`<row r="1">${cell}</row>`)), [[read]])
  })

const LIVE = [
  '=1+1',
  '+34 600 000 000',
  '-5 servidores',
  '@usuario',
  '\tx',
  '\rx',
  '＝1',
  '  =1',
  '\u00a0=1',
  '\n-1',
]
const NOT_LIVE = ['VPN', 'a=b', '5-3', '', ' VPN', 'e-mail', "'=1"]

test('text that would become a formula is recognised', () => {
  assert.deepEqual(
    LIVE.filter((text) => !looksLive(text)),
    [],
  )
  assert.deepEqual(NOT_LIVE.filter(looksLive), [])
})
