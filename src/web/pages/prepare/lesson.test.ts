import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Choices, DEFAULTS } from './choices.ts'
import { lessonOf } from './lesson.ts'

const sheet = (labelled: number) => ({
  sheet: 'S',
  foreseen: {
    duplicates: 0,
    withoutText: 0,
    labels: { index: 4, name: 'Categoría', labelled, classes: 3, rare: [], merges: [] },
  },
})

const LESSONS: readonly [name: string, labelled: number, change: Partial<Choices>, column: number | null][] =
  [
    ['many labels are learned from unasked', 500, {}, 4],
    ['a hundred are only proposed', 100, {}, null],
    ['the proposal is accepted', 100, { learn: true }, 4],
    ['the proposal is declined', 500, { learn: false }, null],
    ['another kind of list is chosen', 500, { categories: 'free' }, null],
    ['another column is chosen', 500, { categories: 'column', column: { S: 7 } }, 7],
    [
      'a column is chosen only for its list',
      500,
      { categories: 'column', column: { S: 7 }, learn: false },
      null,
    ],
    ['no column is chosen yet', 500, { categories: 'column' }, null],
    ['no category is wanted', 500, { fields: ['summary'] }, null],
  ]

for (const [name, labelled, change, column] of LESSONS)
  test(name, () => {
    assert.equal(lessonOf({ ...DEFAULTS, ...change }, sheet(labelled))?.column ?? null, column)
  })

test('a sheet that was not read ahead has no lesson', () => {
  assert.equal(lessonOf(DEFAULTS, { sheet: 'S' }), null)
})
