import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cellsOf,
  partsOf,
  relationships,
  rowOf,
  worksheet,
  zipOf,
} from '../../intake/xlsx/workbook.test-helper.ts'
import { appendTo } from './append.test-helper.ts'

const TABLE =
  '<table xmlns="m" id="1" name="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Número"/><tableColumn id="2" name="Asunto"/></tableColumns></table>'

const tickets = rowOf(1, 'Número', 'Asunto') + rowOf(2, 'INC1', 'VPN')

/** What stands in row 5 below a table of tickets, and what it is after columns were added at C and D. */
const CASES: readonly (readonly [what: string, row: string, after: readonly unknown[]])[] = [
  ['a wider list', rowOf(5, 'Mes', 'Abiertos', 'Cerrados', 'SLA'), ['Mes', 'Abiertos', 'Cerrados', 'SLA']],
  ['one value in the way', rowOf(5, 'Total', null, null, 7), ['Total', null, null, 7]],
  ['a value right of ours', rowOf(5, 'INC2', 'Red', null, null, 7), ['INC2', 'Red', 'Redes', 'Resumen 5', 7]],
  [
    'a formula that gives nothing',
    '<row r="5"><c r="A5"><v>1</v></c><c r="C5" t="str"><f/><v/></c></row>',
    [1],
  ],
  [
    'a ticket more, with empty cells beside it',
    '<row r="5"><c r="A5"><v>1</v></c><c r="C5" t="str"><v></v></c><c r="D5" t="inlineStr"><is><t/></is></c></row>',
    [1, null, 'Redes', 'Resumen 5'],
  ],
]

for (const [what, row, after] of CASES)
  test(`below the table of the tickets: ${what}`, async () => {
    const workbook = zipOf(
      partsOf(worksheet(tickets + row), {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
        'xl/tables/table1.xml': TABLE,
      }),
    )
    const cells = await cellsOf((await appendTo(workbook)).bytes)
    assert.deepEqual(cells[1], ['INC1', 'VPN', 'Redes', 'Resumen 2'])
    assert.deepEqual(cells.at(-1), after)
  })
