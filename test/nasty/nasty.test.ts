import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NASTY } from './cases.ts'
import { tryFile } from './try-case.ts'

for (const [number, ...cases] of NASTY)
  for (const { input, file, came, in: found = {} } of cases)
    test(`${number}: ${input.en}`, async () => {
      const { parts, text, ...rest } = await tryFile(file())
      const asked = Object.fromEntries(Object.keys(came).map((key) => [key, rest[key as keyof typeof rest]]))
      assert.deepEqual(asked, came)
      for (const [name, pattern] of Object.entries(found))
        assert.match(name === 'text' ? (text ?? '') : String(parts?.get(name)), pattern)
    })

test('all thirty are there', () => {
  assert.deepEqual(
    NASTY.map(([number]) => number),
    Array.from({ length: 30 }, (_, i) => i + 1),
  )
})
