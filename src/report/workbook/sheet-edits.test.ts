import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf, rowOf, worksheet, zipOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { sheetAfter } from './append.test-helper.ts'

const plain = rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN') + rowOf(3, 'INC2', 'Correo')
const merged = (...ranges: string[]): string =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`

const all = 'A1:B3'
const EDITS: readonly (readonly [what: string, before: string, behind: string, xml: string])[] = [
  ['dimension', `<dimension ref="${all}"/>`, '', '<dimension ref="A1:D3"/>'],
  ['a dimension that was wrong', '<dimension ref="A1"/>', '', '<dimension ref="A1:D3"/>'],
  ['a dimension to the edge', '<dimension ref="A1:XFD1048576"/>', '', '<dimension ref="A1:D3"/>'],
  [
    'filter',
    '',
    `<autoFilter ref="${all}"><filterColumn colId="0"/></autoFilter>`,
    '<autoFilter ref="A1:D3"><',
  ],
  ['filter of a part', '', '<autoFilter ref="A1:A3"/>', '<autoFilter ref="A1:A3"/>'],
  ['filter that ends among ours', '', '<autoFilter ref="A1:C1000"/>', '<autoFilter ref="A1:D1000"/>'],
  ['filter beyond ours', '', '<autoFilter ref="A1:Z1000"/>', '<autoFilter ref="A1:Z1000"/>'],
  [
    'order of rows',
    '',
    '<autoFilter ref="A1:B3"><sortState ref="A2:B3"><sortCondition ref="B2:B3"/></sortState></autoFilter>',
    '<autoFilter ref="A1:D3"><sortState ref="A2:D3"><sortCondition ref="B2:B3"/>',
  ],
  ['order without a filter', '', '<sortState ref="A2:B3"/>', '<sortState ref="A2:D3"/>'],
  ['order of one column', '', '<sortState ref="B2:B3"/>', '<sortState ref="B2:B3"/>'],
  ['format of whole rows', '', '<conditionalFormatting sqref="A2:B3"/>', 'sqref="A2:D3"'],
  ['format of one column', '', '<conditionalFormatting sqref="B2:B3"/>', 'sqref="B2:B3"'],
  ['format of rows and of a cell', '', '<conditionalFormatting sqref="A2:B3 D9"/>', 'sqref="A2:D3 D9"'],
  [
    'format of rows by a formula',
    '',
    '<conditionalFormatting sqref="A2:B3"><cfRule type="expression" priority="1"/></conditionalFormatting>',
    'sqref="A2:D3"',
  ],
  [
    'format of cells with a text',
    '',
    '<conditionalFormatting sqref="A2:B3"><cfRule type="containsText" priority="1"/></conditionalFormatting>',
    'sqref="A2:D3"',
  ],
  [
    'format of doubles, and of rows behind it',
    '',
    '<conditionalFormatting sqref="A2:B3"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><conditionalFormatting sqref="A1:B3"/>',
    'sqref="A2:B3"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><conditionalFormatting sqref="A1:D3"',
  ],
  [
    'format by a formula and by values',
    '',
    '<conditionalFormatting sqref="A2:B3"><cfRule type="top10"/><cfRule type="expression"/></conditionalFormatting>',
    'sqref="A2:B3"><cfRule type="top10"/>',
  ],
  ['format that ends among ours', '', '<conditionalFormatting sqref="A2:C3"/>', 'sqref="A2:D3"'],
  ['format elsewhere', '', '<conditionalFormatting sqref="A2:A3"/>', 'sqref="A2:A3"'],
  [
    'filter of a saved view',
    '',
    `<customSheetViews><v><autoFilter ref="${all}"/></v></customSheetViews>`,
    `<autoFilter ref="${all}"/>`,
  ],
  ['validation', '', `<dataValidations><dataValidation sqref="${all}"/></dataValidations>`, `sqref="${all}"`],
  [
    'widths that were not given',
    '',
    '',
    '<cols><col min="3" max="3" width="24" customWidth="1"/><col min="4" max="4" width="60" customWidth="1"/></cols><sheetData>',
  ],
  [
    'widths of other columns',
    '<cols><col min="1" max="2" width="9"/></cols>',
    '',
    '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="24"',
  ],
  [
    'mark that opens a closed group of columns',
    '<cols><col min="2" max="2" width="9" outlineLevel="1" hidden="1"/><col min="3" max="9" width="7" collapsed="1"/></cols>',
    '',
    'outlineLevel="1" hidden="1"/><col min="3" max="3" width="24" customWidth="1" collapsed="1"/><col min="4" max="4" width="60" customWidth="1"/><col min="5"',
  ],
  [
    'one width for all columns',
    '<cols><col min="1" max="16384" width="9" style="0"/></cols>',
    '',
    '<col min="1" max="2" width="9" style="0"/><col min="3" max="3" width="24" customWidth="1"/><col min="4" max="4" width="60" customWidth="1"/><col min="5" max="16384" width="9" style="0"/></cols>',
  ],
]

for (const [what, before, behind, xml] of EDITS)
  test(`the sheet's ${what}`, async () => {
    const after = await sheetAfter(zipOf(partsOf(worksheet(plain, before, behind))))
    assert.ok(after.includes(xml), after)
  })

const titled = rowOf(1, 'Informe') + rowOf(2, 'Número', 'Asunto') + rowOf(3, 'INC1', 'VPN')
const TITLES: readonly (readonly [what: string, rows: string, ranges: string[], xml: string])[] = [
  ['over the whole block grows', titled, ['A1:B1'], '"A1:D1"'],
  ['that ends among ours grows', titled, ['A1:C1'], '"A1:D1"'],
  ['over a part stays', titled, ['B1:B1'], '"B1:B1"'],
  ['beside something stays', titled.replace('</row>', '<c r="D1"><v>1</v></c></row>'), ['A1:B1'], '"A1:B1"'],
  ['beside another merge stays', titled, ['A1:B1', 'C1:D1'], '"A1:B1"'],
]

for (const [what, rows, ranges, xml] of TITLES)
  test(`a title ${what}`, async () => {
    const bytes = zipOf(partsOf(worksheet(rows, '', merged(...ranges))))
    assert.ok((await sheetAfter(bytes, { headerRow: 2 })).includes(`<mergeCell ref=${xml}/>`))
  })
