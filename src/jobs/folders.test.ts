import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { openFolders, RESTORED } from './folders.ts'

/** How far a restore came before it was cut. */
const CUTS: readonly (readonly [name: string, left: readonly string[]])[] = [
  ['before anything took its place', ['triaje.db', 'files']],
  ['after the database did', ['files']],
  ['after everything did', []],
]

for (const [name, left] of CUTS)
  test(`a restore that was cut ${name} is finished at the next start`, (t) => {
    const root = mkdtempSync(path.join(tmpdir(), 'triaje-folders-'))
    t.after(() => rmSync(root, { recursive: true }))
    const put = (folder: string, part: string, what: string): void => {
      if (part === 'files') mkdirSync(path.join(folder, part), { recursive: true })
      writeFileSync(path.join(folder, part === 'files' ? 'files/a' : part), what)
    }
    mkdirSync(path.join(root, RESTORED))
    mkdirSync(path.join(root, 'restoring'))
    for (const part of ['triaje.db', 'files']) {
      const there = left.includes(part)
      put(root, part, there ? 'old' : 'new')
      if (there) put(path.join(root, RESTORED), part, 'new')
    }
    const isNew = (file: string): boolean => readFileSync(path.join(root, file), 'utf8') === 'new'
    writeFileSync(path.join(root, 'triaje.db-wal'), '')
    openFolders(root)
    assert.ok(isNew('triaje.db') && isNew('files/a'))
    assert.equal(existsSync(path.join(root, 'triaje.db-wal')), !left.includes('triaje.db'))
    assert.deepEqual(
      readdirSync(root).filter((each) => each.startsWith('resto')),
      [],
    )
  })
