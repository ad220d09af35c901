import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectedOf, judge } from './judge.ts'
import { play } from './play.ts'
import { scenarios } from './scenarios.ts'

/** Those of `npm run test:faults` that take little time and differ most. */
const SHORT = [
  'engine away for an hour',
  '503, for five minutes',
  '500 crash, always for one ticket',
  'out of memory, for five minutes',
  'answers cut by the network, one in five',
  'one ticket takes 20 minutes',
  'invalid JSON, one answer in twenty',
  'truncated JSON, always for one ticket',
  'repeat abort, always for one ticket',
  'a list where a string is due',
  'model removed in mid-run, pulled again',
]

const all = scenarios()
const [nothing] = all
assert.ok(nothing)
const expected = expectedOf(await play(nothing))

for (const name of SHORT)
  test(`in the end every ticket is right or marked, and nothing waits for ever: ${name}`, async () => {
    const scenario = all.find((one) => one.name === name) ?? assert.fail('no such scenario')
    const { wrong, ...told } = judge(await play(scenario), expected)
    assert.equal(wrong, '', JSON.stringify(told))
  })
