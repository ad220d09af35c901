import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf, rowOf, worksheet, zipOf } from '../../intake/xlsx/workbook.test-helper.ts'
import { sheetAfter } from './append.test-helper.ts'

/*
 * Excel 2010 and later keep rules that refer to other sheets behind everything else, in an extension list, each with
 * its cells as text.
 */

const VALIDATIONS = '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}'
const FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}'
const rows = rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN') + rowOf(3, 'INC2', 'Correo')
const columns = [
  { header: 'Clasificación', width: 20, wrap: false, choices: ['Red', 'Correo'] },
  { header: 'Resumen', width: 60, wrap: true },
]

const extended = (...lists: readonly string[]): Buffer =>
  zipOf(partsOf(worksheet(rows, '', `<pageMargins left="1"/><extLst>${lists.join('')}</extLst>`)))

const validations = (...cells: readonly string[]): string =>
  `<ext xmlns:x14="x14" uri="${VALIDATIONS}"><x14:dataValidations xmlns:xm="xm" count="${cells.length}">${cells
    .map(
      (one) =>
        `<x14:dataValidation type="list"><x14:formula1><xm:f>Otra!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${one}</xm:sqref></x14:dataValidation>`,
    )
    .join('')}</x14:dataValidations></ext>`

const formats = (cells: string, type = 'expression'): string =>
  `<ext xmlns:x14="x14" uri="${FORMATS}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="xm"><x14:cfRule type="${type}" priority="9"><xm:f>Otra!$A$1</xm:f></x14:cfRule><xm:sqref>${cells}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`

const OTHER = '<ext uri="{1}"><a:x xmlns:a="a"><a:sqref>C2:C3</a:sqref></a:x></ext>'

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  ['elsewhere stays', validations('A2:A3'), validations('A2:A3')],
  ['over ours, too, makes room', validations('A2:Z3'), validations('A2:B3 E2:Z3')],
  ['with several ranges', validations('A2:A3 C2 C3:C9'), validations('A2:A3 C4:C9')],
  ['about our cells only goes', validations('C2:C3', 'B2:B3'), validations('B2:B3')],
  ['goes, the first and the last', validations('C2', 'B2', 'C3'), validations('B2')],
  ['goes, the only one, with its list', validations('C2:C3') + OTHER, OTHER],
  ['a format of one column stays', formats('B2:B3'), formats('B2:B3')],
  ['a format of whole rows grows', formats('A2:B3 F9'), formats('A2:D3 F9')],
  ['a format of values stays', formats('A2:B3', 'dataBar'), formats('A2:B3', 'dataBar')],
  ['what is not known stays', OTHER, OTHER],
]

for (const [what, before, after] of CASES)
  test(`a rule of the extension list ${what}`, async () => {
    const sheet = await sheetAfter(extended(before), { columns })
    assert.ok(sheet.endsWith(`<extLst>${after}</extLst></worksheet>`), sheet)
  })

test('other columns of ours are not validated by a list of others, either', async () => {
  const sheet = await sheetAfter(extended(validations('B2:D3')))
  assert.ok(sheet.includes(`<extLst>${validations('B2:B3')}</extLst>`))
})

const list = (...cells: readonly string[]): string =>
  cells.length === 0
    ? ''
    : `<dataValidations count="${cells.length}">${cells.map((one) => `<dataValidation type="list" sqref="${one}"><formula1>"a"</formula1></dataValidation>`).join('')}</dataValidations>`

const ORDINARY: readonly (readonly [before: string, after: string])[] = [
  [list('A2:Z3'), list('A2:B3 E2:Z3')],
  [list('C2:D3', 'A2'), list('A2')],
  [list('C2:C3', 'D2'), ''],
  [list('C9:D9'), list('C9:D9')],
]

for (const [before, after] of ORDINARY)
  test(`ordinary validations without choices of ours: ${before || 'none'}`, async () => {
    const book = zipOf(partsOf(worksheet(rows, '', `${before}<pageMargins left="1"/>`)))
    assert.ok((await sheetAfter(book)).endsWith(`</sheetData>${after}<pageMargins left="1"/></worksheet>`))
  })

test('ours has a priority of its own among those of the extension list', async () => {
  const marks = columns.map((column, i) => ({ ...column, marksDoubt: i === 1 }))
  assert.match(await sheetAfter(extended(formats('A2:B3')), { columns: marks }), /<cfRule [^>]*priority="10"/)
})

test('a rule written over several lines and in several pieces', async () => {
  const long = Array.from({ length: 20_000 }, (_, i) => `H${i + 2}`).join('\n')
  const sheet = await sheetAfter(extended(validations(`\n A2:C3\n${long}\n`)), { columns })
  assert.ok(sheet.includes(`<xm:sqref>A2:B3 ${long.replaceAll('\n', ' ')}</xm:sqref>`))
})
