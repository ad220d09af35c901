import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NASTY } from './cases.ts'
import { tryFile } from './try-case.ts'

for (const [name, [input, outcome], , file, came, matches = {}] of NASTY)
  test(`${name}: ${input} → ${outcome}`, async () => {
    const { encoding, ours, ...wanted } = came
    const all = await tryFile(file(), { ...(encoding ? { encoding } : {}), ...(ours ? { ours } : {}) })
    const asked = Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key as keyof typeof all]]))
    assert.deepEqual(asked, wanted)
    for (const [what, pattern] of Object.entries(matches)) {
      const own = what === 'text' ? all.text : what === 'reason' ? all.reason : undefined
      assert.match(own ?? String(all.parts?.get(what)), pattern)
    }
  })

test('all thirty are there, and the ten gaps', () => {
  const numbers = [...new Set(NASTY.map(([name]) => name))]
  const wanted = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
  assert.deepEqual(numbers, [...wanted(30), ...wanted(10).map((number) => `gap ${number}`)])
})
