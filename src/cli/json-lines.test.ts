import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { ANALYSIS, createDeskDouble } from '../server/desk-double.test-helper.ts'
import { runOn } from './cli-double.test-helper.ts'
import { COMMANDS } from './run-cli.ts'

const folderFor = (t: TestContext): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'triaje-json-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A desk whose every result is a small file. */
const deskWith = (folder: string, content = 'content') => {
  const desk = createDeskDouble()
  const file = path.join(folder, 'result')
  writeFileSync(file, content)
  desk.results.next = { path: file, name: 'x_triaje.csv', bytes: 7, dispose: async () => undefined }
  return desk
}

const read = (lines: readonly string[]): readonly unknown[] => lines.map((line) => JSON.parse(line))

test('every command takes --json', () => {
  const without = COMMANDS.filter(({ options }) => !options.some(({ name }) => name === 'json'))
  assert.deepEqual(
    without.map(({ name }) => name),
    [],
  )
})

for (const argv of [
  ['status', 'a1'],
  ['pause', 'a1'],
  ['resume', 'a1'],
  ['cancel', 'a1'],
])
  test(`${argv[0]} --json gives the analysis as list does`, async () => {
    const { code, stdout, stderr } = await runOn([...argv, '--json'])
    assert.deepEqual([code, read(stdout), stderr], [0, [ANALYSIS], []])
    assert.deepEqual(stdout, (await runOn(['list', '--json'])).stdout)
  })

test('retry --json that is refused says so on stderr alone', async () => {
  const { code, stdout, stderr } = await runOn(['retry', 'a1', '--json'])
  assert.deepEqual([code, stdout, stderr.length], [2, [], 1])
})

test('priority --json gives the analysis as it is now', async () => {
  const { code, stdout } = await runOn(['priority', 'a1', 'high', '--json'])
  assert.deepEqual([code, read(stdout)], [0, [{ ...ANALYSIS, priority: 'high' }]])
})

test('delete --json says what has gone, its words are on stderr', async () => {
  const { code, stdout, stderr } = await runOn(['delete', 'a1', '--json'])
  assert.deepEqual([code, stdout], [0, ['{"id":"a1","deleted":true}']])
  assert.deepEqual(stderr, ['Deleted: a1'])
  assert.deepEqual((await runOn(['delete', 'a1'])).stdout, [])
})

test('export --json gives one line a file, with the path written', async (t) => {
  const folder = folderFor(t)
  const file = path.join(folder, 'x.csv')
  const args = ['export', 'a1', '--out', file]
  const { code, stdout } = await runOn([...args, '--json'], { desk: deskWith(folder) })
  assert.deepEqual([code, read(stdout)], [0, [{ id: 'a1', file }]])
  const plain = await runOn(args, { desk: deskWith(folder) })
  assert.deepEqual(plain.stdout, [path.join(folder, 'x-2.csv')])
})

test('training --json gives one line a file', async (t) => {
  const folder = folderFor(t)
  const args = ['training', 'a1', '--out', path.join(folder, 'own'), '--json']
  const { code, stdout } = await runOn(args, { desk: deskWith(folder) })
  assert.equal(code, 0)
  assert.ok(stdout.length > 1)
  for (const line of stdout)
    assert.deepEqual([JSON.parse(line).id, path.dirname(JSON.parse(line).file)], ['a1', args[3]])
})

test('backup and restore --json say where it went', async (t) => {
  const folder = folderFor(t)
  const file = path.join(folder, 'b.tar.gz')
  const saved = await runOn(['backup', file, '--json'])
  assert.deepEqual([saved.code, read(saved.stdout)], [0, [{ file, bytes: 9 }]])
  const restored = await runOn(['restore', file, '--data', folder, '--json'])
  assert.deepEqual([restored.code, read(restored.stdout)], [0, [{ folder }]])
})

test('an export is a .tsv only where tabs separate its values', async (t) => {
  const folder = folderFor(t)
  const out = path.join(folder, 'x.tsv')
  const args = ['export', 'a1', '--out', out]
  const wrong = await runOn(args, { desk: deskWith(folder, 'a;b\n1;2\n3;4\n') })
  assert.deepEqual([wrong.code, wrong.stdout], [2, []])
  assert.match(wrong.stderr.join(), /x\.tsv would be text separated by tabs.*use \.csv/)
  const right = await runOn(args, { desk: deskWith(folder, 'a\tb\n1\t2\n3\t4\n') })
  assert.deepEqual([right.code, right.stdout], [0, [out]])
})
