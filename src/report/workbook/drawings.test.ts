import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf, relationships, rowOf, worksheet, zipOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { appendTo, COLUMNS } from './append.test-helper.ts'
import { emuOf } from './column-sizes.ts'

const PIXEL = 9525
const rows = rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN')

/** Columns 0-based, offsets in EMU; without an end the drawing has a size of its own. */
type Place = readonly [from: number, offset: number, to?: number, toOffset?: number]

const corner = (name: string, column: number, offset: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>3</xdr:rowOff></xdr:${name}>`

const anchor = ([from, offset, to, toOffset = 0]: Place): string => {
  const shape = '<xdr:pic><a:ext uri="x"/><a:from>9</a:from></xdr:pic><xdr:clientData/>'
  return to === undefined
    ? `<xdr:oneCellAnchor>${corner('from', from, offset)}<xdr:ext cx="5" cy="6"/>${shape}</xdr:oneCellAnchor>`
    : `<xdr:twoCellAnchor editAs="oneCell">${corner('from', from, offset)}${corner('to', to, toOffset)}${shape}</xdr:twoCellAnchor>`
}

const drawing = (places: readonly Place[]): string =>
  `<?xml version="1.0"?><xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:absoluteAnchor><xdr:pos x="1" y="2"/></xdr:absoluteAnchor>${places.map(anchor).join('')}</xdr:wsDr>`

const drawingAfter = async (places: readonly Place[], before = ''): Promise<string> => {
  const book = zipOf(
    partsOf(worksheet(rows, before, '<drawing r:id="rId1"/>'), {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': drawing(places),
    }),
  )
  return String((await appendTo(book)).parts.get('xl/drawings/drawing1.xml'))
}

const [category, summary] = COLUMNS.map(({ width }) => emuOf(width)) as [number, number]
const USUAL = 64 * PIXEL

/** The tickets stand in columns 0 and 1; ours become 2 and 3, 24 and 60 characters wide. */
const CASES: readonly (readonly [
  what: string,
  before: readonly Place[],
  after: readonly Place[],
  cols?: string,
])[] = [
  [
    'left of ours stay',
    [
      [0, 5, 1, 9],
      [1, 0],
    ],
    [
      [0, 5, 1, 9],
      [1, 0],
    ],
  ],
  ['further right stay at their columns', [[4, 1, 9, 2]], [[4, 1, 9, 2]]],
  [
    'that would lie over ours stand right of them',
    [
      [2, 7, 8, 9],
      [3, 1],
    ],
    [
      [4, 7, 10, 9],
      [5, 1],
    ],
  ],
  [
    'right of such a one give way, too',
    [
      [2, 0, 5, 0],
      [6, 0],
    ],
    [
      [4, 0, 7, 0],
      [8, 0],
    ],
  ],
  [
    'at the edge of the sheet stay',
    [
      [2, 0],
      [16_383, 0],
    ],
    [
      [2, 0],
      [16_383, 0],
    ],
  ],
  ['that begin further left keep their size', [[0, 0, 4, 100]], [[0, 0, 2, 2 * USUAL + 100]]],
  [
    'that are wider than ours end behind them',
    [[1, 0, 12, 5]],
    [
      [
        1,
        0,
        4 + Math.floor((10 * USUAL + 5 - category - summary) / USUAL),
        (10 * USUAL + 5 - category - summary) % USUAL,
      ],
    ],
  ],
  [
    'over columns of widths of their own, one of them hidden',
    [[0, 0, 5, 0]],
    [[0, 0, 2, emuOf(10) + USUAL]],
    '<cols><col min="3" max="3" width="10"/><col min="4" max="4" width="30" hidden="1"/></cols>',
  ],
  [
    'in a sheet of wide columns',
    [[0, 0, 4, 0]],
    [[0, 0, 3, 2 * emuOf(20) - category]],
    '<sheetFormatPr defaultColWidth="20" defaultRowHeight="15"/>',
  ],
]

for (const [what, before, after, cols] of CASES)
  test(`drawings ${what}`, async () => {
    assert.equal(await drawingAfter(before, cols), drawing(after))
  })

test('a column of 8.43 digits has 64 pixels, one of 20 has 145', () => {
  assert.deepEqual([emuOf(9.140_625), emuOf(20.710_937_5)], [USUAL, 145 * PIXEL])
})
