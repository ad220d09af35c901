import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { labelledCsv, labelledRows } from './labelled-tickets.ts'
import { folderFor, serve, triaje } from './triaje.ts'

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '')

test('the command line writes a training set of the chosen labelled tickets; a server gives the same', async (t) => {
  const folder = folderFor(t)
  const file = path.join(folder, 'tickets.csv')
  const out = path.join(folder, 'set')
  const rows = labelledRows(120)
  writeFileSync(file, labelledCsv(rows))
  const asked = ['--engine', 'instant', '--categories', '@Categoría', '--where', 'Categoría!=Red', '--json']
  const { stdout: json, stderr } = await triaje(['analyze', file, ...asked, '--data', folder])
  const { id } = JSON.parse(linesOf(json).at(-1) ?? '{}')
  assert.ok(id, stderr)
  const { code, stdout } = await triaje(['training', id, '--out', out, '--data', folder])
  assert.equal(code, 0)
  const names = ['train.jsonl', 'validation.jsonl', 'test.jsonl', 'labelled.csv']
  assert.deepEqual(
    linesOf(stdout),
    names.map((name) => path.join(out, name)),
  )
  const [train = '', validation = '', judged = '', table = ''] = names.map((name) =>
    readFileSync(path.join(out, name), 'utf8'),
  )
  const chosen = rows.filter(({ label }) => label !== 'Red').length
  const counts = [train, validation, judged].map((text) => linesOf(text).length)
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    chosen,
  )
  assert.ok((counts[0] ?? 0) > chosen / 2)
  assert.equal(table.split('\r\n').length, chosen + 2)
  const server = await serve(t, folder)
  const download = async (route: string) => {
    const response = await fetch(`${server.url}/api/analyses/${id}/${route}`)
    assert.equal(response.status, 200)
    return response.text()
  }
  assert.equal(await download('training.jsonl'), train)
  assert.equal(await download('training.jsonl?part=test'), judged)
  assert.equal(await download('training.csv'), table)
})

test('without labelled tickets there is no training set, and it says why', async (t) => {
  const folder = folderFor(t)
  const file = path.join(folder, 'tickets.csv')
  writeFileSync(file, labelledCsv(labelledRows(20).map((row) => ({ ...row, label: '' }))))
  const { stdout } = await triaje(['analyze', file, '--engine', 'instant', '--json', '--data', folder])
  const { id } = JSON.parse(linesOf(stdout).at(-1) ?? '{}')
  const { code, stderr } = await triaje(['training', id, '--data', folder])
  assert.equal(code, 2)
  assert.match(stderr, /training\.no-labels/)
})
