import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { imported, ticket } from '../src/store/contract/fixtures.test-helper.ts'
import { openSqliteStore } from '../src/store/sqlite/open.ts'
import { needs } from './skip.ts'

const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0
const skip = needs('strace', canTrace, 'it is not installed, or may not trace here')

const folder = mkdtempSync(path.join(tmpdir(), 'triaje-durability-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const CALLS = 'trace=fsync,fdatasync,write,pwrite64'

/** The calls of a script to the system, one a line, in their order. */
const traced = (script: string, env: Readonly<Record<string, string>>): readonly string[] => {
  const out = path.join(folder, 'trace')
  const node = [process.execPath, '--input-type=module', '--eval', script]
  const { status, stderr } = spawnSync('strace', ['-f', '-e', CALLS, '-o', out, ...node], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  return readFileSync(out, 'utf8').split('\n')
}

type Told = { readonly told: number; readonly unsafe: number; readonly syncs: number }

/** How often an answer was told, and how often while something written was not on the disk yet. */
const tellings = (calls: readonly string[]): Told => {
  const found = { told: 0, unsafe: 0, syncs: 0 }
  let written = false
  for (const call of calls)
    if (/ pwrite64\(/.test(call)) written = true
    else if (/ f(data)?sync(\(\d+\)| resumed>\)) += 0/.test(call)) {
      written = false
      found.syncs += 1
    } else if (/ write\(1, "\d+\\n"/.test(call)) {
      found.told += 1
      if (written) found.unsafe += 1
    }
  return found
}

const WRITER = `
  const { answerForever } = await import(process.env.WRITER_MODULE)
  await answerForever(process.env.WRITER_PATH)
`

const CARELESS = `
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(process.env.WRITER_PATH)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = OFF')
  db.exec('CREATE TABLE one (x)')
  for (let row = 1; row <= 20; row++) {
    db.prepare('INSERT INTO one VALUES (?)').run(row)
    process.stdout.write(row + '\\n')
  }
`

test('an answer is on the disk before anybody is told of it', { skip }, async () => {
  const file = path.join(folder, 'triaje.db')
  const store = await openSqliteStore({ path: file })
  await imported(
    store,
    Array.from({ length: 40 }, (_, i) => ticket(i + 2)),
  )
  await store.close()
  const module = import.meta.resolve('../src/store/sqlite/crash-writer.test-helper.ts')
  const { told, unsafe, syncs } = tellings(traced(WRITER, { WRITER_MODULE: module, WRITER_PATH: file }))
  assert.ok(told >= 40, 'each of four that answer at a time tells of its own')
  assert.ok(syncs >= 40, 'only what comes together shares a sync')
  assert.equal(unsafe, 0)
})

test('the control without syncs is found out', { skip }, () => {
  const { told, unsafe } = tellings(traced(CARELESS, { WRITER_PATH: path.join(folder, 'careless.db') }))
  assert.deepEqual([told, unsafe], [20, 20])
})
