import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { partsOf, rowOf, worksheet, zipOf } from '../intake/xlsx/workbook.test-helper.ts'
import { type InputKind, inputKind } from './input-kind.ts'

const BOOK = zipOf(partsOf(worksheet(rowOf(1, 'Asunto') + rowOf(2, 'No imprime'))))

const CASES: readonly [name: string, content: Buffer, kind: InputKind][] = [
  ['book.csv', BOOK, 'workbook'],
  ['table.tsv', Buffer.from('<html><table><tr><td>a</td></tr></table></html>'), 'workbook'],
  ['text.xlsx', Buffer.from('a;b\r\n1;2\r\n3;4\r\n'), 'text'],
  ['tabs.csv', Buffer.from('a\tb\r\n1\t2\r\n3\t4\r\n'), 'tabs'],
  ['wide.csv', Buffer.from('\uFEFFa\tb\r\n1\t2\r\n3\t4\r\n', 'utf16le'), 'tabs'],
]

for (const [name, content, kind] of CASES)
  test(`${name} is ${kind} by its bytes`, async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'triaje-kind-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const file = path.join(folder, name)
    writeFileSync(file, content)
    assert.equal(await inputKind(file, { encoding: undefined, asked: true }), kind)
    const unasked = kind === 'tabs' ? 'text' : kind
    assert.equal(await inputKind(file, { encoding: undefined, asked: false }), unasked)
  })
