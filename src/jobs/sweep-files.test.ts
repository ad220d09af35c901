import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Context } from './context.ts'
import { openFolders } from './folders.ts'
import { sweepFiles } from './sweep-files.ts'

test('an upload that the store does not know, or has forgotten, goes, and no other, nor one that comes meanwhile', async (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'triaje-sweep-'))
  t.after(() => rmSync(root, { recursive: true }))
  const folders = openFolders(root)
  for (const id of ['known', 'unknown', 'gone']) writeFileSync(folders.file(id), 'tickets')
  for (const id of ['known', 'unknown', 'gone'])
    writeFileSync(path.join(folders.learned, `kind-${id}`), 'words')
  const files = async (): Promise<readonly unknown[]> => {
    writeFileSync(folders.file('late'), 'tickets')
    return [
      { id: 'known', goneAt: null },
      { id: 'gone', goneAt: 1 },
    ]
  }
  await sweepFiles({ folders, store: { files }, warn: assert.fail } as unknown as Context)
  assert.deepEqual(readdirSync(folders.files).toSorted(), ['known', 'late'])
  assert.deepEqual(readdirSync(folders.learned).toSorted(), ['kind-gone', 'kind-known'])
})
