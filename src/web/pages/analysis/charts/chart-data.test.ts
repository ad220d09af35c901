import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barsOf } from './bars.ts'
import { byUrgency, heatOf, mainFinding } from './heat.ts'
import { busiest, partsOf, periodsOf, ticksTo, type Unit, unitFor } from './periods.ts'

const named = (...counts: number[]) => counts.map((count, at) => ({ name: `c${at}`, count }))

test('bars: the most frequent first, the rest together', () => {
  assert.deepEqual(barsOf(named(1, 6, 2, 1), 2), [
    { name: 'c1', count: 6, share: 0.6, rest: 0 },
    { name: 'c2', count: 2, share: 0.2, rest: 0 },
    { name: '', count: 2, share: 0.2, rest: 2 },
  ])
})

test('bars: one value alone is not called the rest, and none is drawn of nothing', () => {
  assert.deepEqual(
    barsOf(named(3, 2, 1), 2).map(({ rest }) => rest),
    [0, 0, 0],
  )
  assert.deepEqual(barsOf(named(0, 0)), [])
})

const week = (start: string, byCategory: Record<string, number>) => ({
  start,
  count: Object.values(byCategory).reduce((sum, count) => sum + count, 0),
  byCategory,
})

const WEEKS = [
  week('2026-04-20', { Network: 3 }),
  week('2026-04-27', { Network: 1, Mail: 4 }),
  week('2026-05-04', { Mail: 9 }),
]

const ENDS: readonly (readonly [unit: Unit, start: string, end: string])[] = [
  ['week', '2026-04-27', '2026-05-03'],
  ['month', '2026-02-01', '2026-02-28'],
  ['month', '2024-02-01', '2024-02-29'],
  ['month', '2026-04-01', '2026-04-30'],
  ['month', '2025-12-01', '2025-12-31'],
]

test('a period ends on its last day; one that ended after the export is not complete', () => {
  for (const [unit, start, end] of ENDS) {
    const after = end.replace(/\d\d$/, '99')
    const [whole] = periodsOf([week(start, { Mail: 2 })], unit, after)
    assert.deepEqual(whole, { start, end, count: 2, byCategory: { Mail: 2 }, partial: false })
    assert.equal(periodsOf([week(start, {})], unit, end)[0]?.partial, true)
  }
})

test('an incomplete period is not called the busiest while there is another', () => {
  const weeks = periodsOf(WEEKS, 'week', '2026-05-08')
  assert.equal(busiest(weeks)?.start, '2026-04-27')
  assert.equal(busiest(weeks.slice(2))?.start, '2026-05-04')
  assert.equal(busiest([]), undefined)
})

test('a column is stacked of the categories named, the others, and what has no answer', () => {
  const parts = partsOf({ byCategory: { Network: 3, Mail: 2, Print: 1, '': 5 } }, ['Mail', 'Nothing'])
  assert.deepEqual(
    parts.map(({ kind, name, count }) => [kind, name, count]),
    [
      ['category', 'Mail', 2],
      ['others', '', 4],
      ['unanswered', '', 5],
    ],
  )
})

test('long times are shown by month', () => {
  const weeks = (length: number) => Array.from({ length }, () => week('2026-05-04', {}))
  assert.equal(unitFor(weeks(20)), 'week')
  assert.equal(unitFor(weeks(90)), 'month')
})

const AXES: readonly (readonly [max: number, ticks: readonly number[]])[] = [
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [9, [0, 5, 10]],
  [100, [0, 50, 100]],
  [1234, [0, 500, 1000, 1500]],
]

test('axes have few and round values, and hold the largest', () => {
  for (const [max, ticks] of AXES) assert.deepEqual(ticksTo(max), ticks, String(max))
})

const PRIORITIES: readonly (readonly string[])[] = [
  ['1 - Critical', '2 - High', '3 - Moderate', '10 - Other'],
  ['P1', 'P2', 'P3'],
  ['Crítica', 'Alta', 'Media', 'Baja', 'Muy baja'],
  ['Urgent', 'High', 'Normal', 'Low'],
  ['Muy alta', 'Alta', 'Baja', 'zzz'],
  ['Highest', 'High', 'Medium', 'Low', 'Lowest'],
]

test('priorities stand from the most urgent to the least, whatever a desk calls them', () => {
  for (const ordered of PRIORITIES) assert.deepEqual(byUrgency(ordered.toReversed()), ordered)
})

const cell = (priority: string, category: string, count: number) => ({ priority, category, count })
const CELLS = [
  cell('Low', 'Mail', 9),
  cell('High', 'Network', 3),
  cell('High', 'Mail', 1),
  cell('', 'Mail', 50),
  cell('High', '', 50),
]

test('the heat map leaves out what has no priority or no answer', () => {
  const { priorities, categories, count, max } = heatOf(CELLS)
  assert.deepEqual([priorities, categories, max], [['High', 'Low'], ['Mail', 'Network'], 9])
  assert.equal(count('Network', 'Low'), 0)
})

test('the finding is what the most urgent tickets mostly are', () => {
  assert.deepEqual(mainFinding(heatOf(CELLS)), { priority: 'High', category: 'Network', share: 0.75 })
  assert.equal(mainFinding(heatOf([])), null)
})
