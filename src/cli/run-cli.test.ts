import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runOn } from './cli-double.test-helper.ts'

for (const [argv, begins] of [
  [['help'], /^Usage: triaje COMMAND/],
  [['--help'], /^Usage: triaje COMMAND/],
  [['export', '--help'], /^Usage: triaje export ID/],
  [['help', 'export'], /^Usage: triaje export ID/],
  [['--version'], /^0\.1\.0$/],
  [['version'], /^0\.1\.0$/],
] as const)
  test(`triaje ${argv.join(' ')}`, async () => {
    const { code, stdout, stderr } = await runOn(argv)
    assert.deepEqual([code, stderr], [0, []])
    assert.match(stdout.join('\n'), begins)
  })

for (const [said, meant] of [
  ['analize', 'analyze'],
  ['exprot', 'export'],
  ['julio.xlsx', 'analyze julio.xlsx'],
] as const)
  test(`triaje ${said} was probably meant to be triaje ${meant}`, async () => {
    const { code, stdout, stderr } = await runOn([said])
    assert.deepEqual([code, stdout], [2, []])
    assert.ok(stderr.at(-1)?.includes(`(triaje ${meant}?)`), stderr.at(-1))
  })
