import assert from 'node:assert/strict'
import { test } from 'node:test'
import { misfiledSheet } from './misfiled-sheet.ts'

const row = (number: number) => ({
  row: number,
  ticketId: `INC${number}`,
  title: 'No imprime',
  label: 'Red',
  proposed: 'Impresión',
  probability: 0.9,
  labelProbability: 0.01,
  neighbours: { all: 20, labelled: 1, proposed: 15 },
})

test('one row a ticket under a note and headers, in batches', async () => {
  const rows = Array.from({ length: 1100 }, (_, i) => row(i + 2))
  const { rows: batches, widths, name } = misfiledSheet(rows, 'es')
  const lines = (await Array.fromAsync(batches)).flat()
  assert.equal(name, 'Mal clasificados')
  assert.equal(lines.length, 1102)
  assert.ok(lines.slice(1).every((line) => line.length === widths.length))
  assert.deepEqual(lines[2]?.slice(0, 5), [2, 'INC2', 'No imprime', 'Red', 'Impresión'])
})
