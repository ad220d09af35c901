import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runOn } from './cli-double.test-helper.ts'

const evaluated = (...args: string[]) =>
  runOn(['evaluate', 'examples/labelled-es/tickets.csv', '--label', 'Categoría', ...args])

for (const option of [
  ['--model', 'x:1b'],
  ['--url', 'http://127.0.0.1:11434'],
])
  test(`the instant engine alone is not measured with ${option[0]}`, async () => {
    const { code, stdout, stderr } = await evaluated('--engine', 'instant', ...option)
    assert.deepEqual([code, stdout], [2, []])
    assert.match(stderr.join(), new RegExp(`instant engine does not use ${option[0]}`))
  })
