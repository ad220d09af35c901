import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CategoriesChoice } from '../jobs/desk.ts'
import { ANALYSIS, FILE } from '../server/desk-double.test-helper.ts'
import { learnTip } from './learn-tip.ts'

const [sheet] = FILE.sheets
assert.ok(sheet)

const fileWith = (name: string | null) => {
  const labels =
    name === null ? {} : { labels: { index: 7, name, labelled: 120, classes: 5, rare: [], merges: [] } }
  return { sheets: [{ ...sheet, foreseen: { duplicates: 0, withoutText: 0, ...labels } }] }
}

const CASES: readonly (readonly [string | null, CategoriesChoice['kind'], RegExp | null])[] = [
  ['Tipo de caso', 'starter', /120 tickets .* 5 .*--categories "@Tipo de caso"/],
  ['Tipo "A"', 'starter', /--categories "@#7"/],
  ['Tipo', 'free', null],
  [null, 'starter', null],
]

for (const [name, kind, said] of CASES)
  test(`the tip for a column ${name} with categories ${kind}`, () => {
    const settings = { ...ANALYSIS.settings, categories: { kind } as CategoriesChoice }
    for (const language of ['es', 'en'] as const) {
      const tip = learnTip(fileWith(name), { settings }, language)
      if (said === null) assert.equal(tip, null)
      else assert.match(tip ?? '', said)
    }
  })
