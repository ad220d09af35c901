import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { TriajeError } from '../shared/errors.ts'
import type { InputKind } from './input-kind.ts'
import { besideInput, deliver, formatOf } from './output.ts'

const NAMES: readonly [input: string, kind: InputKind, output: string][] = [
  ['/a/tickets.xlsx', 'workbook', '/a/tickets_triaje.xlsx'],
  ['/a/tickets.XLSM', 'workbook', '/a/tickets_triaje.XLSM'],
  ['tickets.xls', 'workbook', 'tickets_triaje.xlsx'],
  ['tickets.csv', 'workbook', 'tickets_triaje.xlsx'],
  ['tickets.tsv', 'workbook', 'tickets_triaje.xlsx'],
  ['tickets.csv', 'text', 'tickets_triaje.csv'],
  ['b.c/tickets.tsv', 'tabs', 'b.c/tickets_triaje.tsv'],
  ['tickets.tsv', 'text', 'tickets_triaje.csv'],
  ['tickets.xlsm', 'text', 'tickets_triaje.xlsx'],
  ['tickets', 'text', 'tickets_triaje.xlsx'],
]

for (const [input, kind, output] of NAMES)
  test(`${input} that is ${kind} by its bytes gives ${output}`, () => {
    assert.equal(besideInput(input, kind), output)
  })

test('the extension decides the format', () => {
  assert.deepEqual(['a.XLSX', 'a.csv', 'a.json', 'a.jsonl', 'a.pdf', 'a'].map(formatOf), [
    'xlsx',
    'csv',
    'json',
    'jsonl',
    null,
    null,
  ])
})

const folderWith = (t: TestContext, names: readonly string[]): { folder: string; source: string } => {
  const folder = mkdtempSync(path.join(tmpdir(), 'triaje-output-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const source = path.join(folder, 'source')
  writeFileSync(source, 'result')
  mkdirSync(path.join(folder, 'out'))
  for (const name of names) writeFileSync(path.join(folder, 'out', name), 'mine')
  return { folder: path.join(folder, 'out'), source }
}

test('a result never overwrites anything: it takes the next free name', (t) => {
  const { folder, source } = folderWith(t, ['x.xlsx', 'x-2.xlsx'])
  assert.equal(deliver(source, path.join(folder, 'x.xlsx')), path.join(folder, 'x-3.xlsx'))
  assert.equal(readFileSync(path.join(folder, 'x.xlsx'), 'utf8'), 'mine')
  assert.deepEqual(readdirSync(folder).toSorted(), ['x-2.xlsx', 'x-3.xlsx', 'x.xlsx'])
})

test('a result has the rights of any new file', { skip: process.platform === 'win32' }, (t) => {
  const { folder, source } = folderWith(t, ['any'])
  chmodSync(source, 0o600)
  const written = deliver(source, path.join(folder, 'x.xlsx'))
  assert.equal(statSync(written).mode, statSync(path.join(folder, 'any')).mode)
})

test('a place that cannot be written is told, and nothing half stays behind', (t) => {
  const { folder, source } = folderWith(t, [])
  const nowhere = path.join(folder, 'missing', 'x.xlsx')
  assert.throws(
    () => deliver(source, nowhere),
    (error) => error instanceof TriajeError && /: the folder does not exist\. /.test(error.message),
  )
  chmodSync(folder, 0o700)
  assert.deepEqual(readdirSync(folder), [])
})

test('a name that is too long is told', (t) => {
  const { folder, source } = folderWith(t, [])
  const long = path.join(folder, `${'x'.repeat(300)}.xlsx`)
  assert.throws(
    () => deliver(source, long),
    (error) => error instanceof TriajeError && /: the name is too long\. /.test(error.message),
  )
})
