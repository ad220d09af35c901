import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { imported, ticket } from '../contract/fixtures.test-helper.ts'
import type { Store } from '../store.ts'
import { openSqliteStore } from './open.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'triaje-crash-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Milliseconds after its first answer at which the writer is killed. */
const MOMENTS = [0, 3, 11, 38, 90]
const TICKETS = 5_000

const WRITER = `
  const { answerForever } = await import(process.env.WRITER_MODULE)
  await answerForever(process.env.WRITER_PATH)
`

/** The rows that the writer said were safe before it was killed. */
const killedAfter = async (file: string, ms: number): Promise<readonly number[]> => {
  const env = {
    ...process.env,
    WRITER_MODULE: import.meta.resolve('./crash-writer.test-helper.ts'),
    WRITER_PATH: file,
  }
  const child = spawn(process.execPath, ['--input-type=module', '--eval', WRITER], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child.stdout, 'data')
  await delay(ms)
  child.kill('SIGKILL')
  await once(child, 'close')
  return said.split('\n').slice(0, -1).map(Number)
}

/** Every row once: what the rows say must be what the counters say. */
const checkCounters = async (store: Store): Promise<void> => {
  const results = await store.results('a', 0, TICKETS + 1)
  const { done, failed, total, tokensIn } = (await store.analysis('a'))?.counters ?? assert.fail()
  assert.equal(done, results.filter(({ state }) => state === 'done').length)
  assert.equal(failed, results.filter(({ state }) => state === 'failed').length)
  assert.equal(total, TICKETS)
  assert(tokensIn >= 7 * results.length)
  assert.equal((await store.waiting('a', null, TICKETS)).length, TICKETS - results.length)
  const answered = results.filter(({ answer }) => answer).map(({ row }) => `key of ${row}`)
  assert.equal((await store.cached(answered)).size, answered.length)
  assert.equal((await store.tickets('a', { q: 'imprime', limit: 1 })).total, answered.length)
}

test('whenever the process is killed, every answer that was said to be safe is there, and all agrees', async () => {
  const file = path.join(folder, 'triaje.db')
  const first = await openSqliteStore({ path: file })
  await imported(
    first,
    Array.from({ length: TICKETS }, (_, i) => ticket(i + 2)),
  )
  await first.close()
  const safe = new Set<number>()
  for (const ms of MOMENTS) {
    for (const row of await killedAfter(file, ms)) safe.add(row)
    const store = await openSqliteStore({ path: file })
    const present = new Set((await store.results('a', 0, TICKETS + 1)).map(({ row }) => row))
    assert.deepEqual([...safe.difference(present)], [])
    await checkCounters(store)
    await store.close()
  }
  assert(safe.size > MOMENTS.length)
  const db = new Database(file)
  assert.equal(db.pragma('integrity_check', { simple: true }), 'ok')
  db.close()
})
