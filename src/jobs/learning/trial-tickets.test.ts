import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ticket } from '../../store/contract/fixtures.test-helper.ts'
import type { NewTicket } from '../../store/store.ts'
import type { LessonTicket } from './lesson.ts'
import { MOST_TRIED, trialTickets } from './trial-tickets.ts'

const keyOf = (row: number): string => ((row * 2654435761) % 4294967296).toString(16).padStart(16, '0')

const batchOf = (rows: readonly number[]): readonly NewTicket[] =>
  rows.map((row) => ({ ...ticket(row), key: keyOf(row) }))

const lessonsOf = (batch: readonly NewTicket[], isLabelled: (row: number) => boolean): LessonTicket[] =>
  batch.map(({ ticket: { row, title, description }, key }) => ({
    ...{ row, key, title, text: description, label: isLabelled(row) ? 'red' : '' },
  }))

const chosen = (batches: readonly (readonly number[])[], isLabelled = (_: number) => true) => {
  const tried = trialTickets()
  for (const rows of batches) {
    const batch = batchOf(rows)
    tried.add(batch, lessonsOf(batch, isLabelled))
  }
  return tried.chosen()
}

const ROWS = Array.from({ length: 400 }, (_, i) => i + 2)

test('a sample of the labelled tickets, the same however they come, spread over the sheet', () => {
  const sample = chosen([ROWS])
  assert.equal(sample.length, MOST_TRIED)
  const pieces = [ROWS.slice(300), ROWS.slice(0, 120), ROWS.slice(120, 300)]
  assert.deepEqual(chosen(pieces), sample)
  const early = sample.filter(({ row }) => row < 202).length
  assert.ok(early > 12 && early < 38, `${early} of the first half`)
  assert.ok(sample.every(({ text }) => text !== ''))
})

test('a question counts once, and tickets without a label never', () => {
  const few = ROWS.slice(0, 30)
  assert.equal(chosen([few, few]).length, 30)
  assert.equal(chosen([few], (row) => row % 2 === 0).length, 15)
  assert.deepEqual(
    chosen([few], () => false),
    [],
  )
})
