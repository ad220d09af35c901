import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelProposal } from './label-proposal.ts'

const counts = (sizes: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(sizes))

const many = (classes: number, each: number): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: classes }, (_, i) => [`Clase ${i}`, each]))

const WORTH: readonly [name: string, sizes: ReadonlyMap<string, number>, worth: boolean][] = [
  ['two categories of some size', counts({ Red: 30, Correo: 30 }), true],
  ['few tickets', counts({ Red: 20, Correo: 20 }), false],
  ['one category', counts({ Red: 500 }), false],
  ['one category and stray names', counts({ Red: 500, a: 1, b: 2 }), false],
  ['many categories', many(150, 10), true],
  ['more than a list may have', many(201, 10), false],
  ['values that hardly repeat', many(100, 2), false],
  ['nothing', counts({}), false],
]

for (const [name, sizes, worth] of WORTH)
  test(`${worth ? 'proposed' : 'not proposed'}: ${name}`, () => {
    assert.equal(labelProposal(sizes) !== null, worth)
  })

test('names to merge and rare ones are told', () => {
  const proposal = labelProposal(counts({ Red: 60, Redes: 12, Correo: 40, VPN: 2 }))
  assert.deepEqual(proposal, {
    labelled: 114,
    classes: 4,
    rare: [{ name: 'VPN', tickets: 2 }],
    merges: [{ into: 'Red', names: ['Redes'], why: 'plural' }],
  })
})
