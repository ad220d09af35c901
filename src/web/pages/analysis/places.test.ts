import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placed, rowOf, ticketPath } from './places.ts'

const ONE = [{ id: 'a' }]
const TWO = [{ id: 'a' }, { id: 'b' }]

test('tickets of one file are known by their row', () => {
  const { row } = placed({ row: 7, file: 'a' }, ONE)
  assert.deepEqual([row, ticketPath(row, ONE)], [7, 'tickets/7'])
})

test('the same row of two files is two places, and leads back to its file', () => {
  const rows = ['a', 'b'].map((file) => placed({ row: 7, file }, TWO).row)
  assert.equal(new Set(rows).size, 2)
  assert.deepEqual(rows.map(rowOf), [7, 7])
  assert.deepEqual(
    rows.map((row) => ticketPath(row, TWO, '/received')),
    ['tickets/7/received?file=a', 'tickets/7/received?file=b'],
  )
})
