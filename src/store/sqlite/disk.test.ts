import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { TriajeError } from '../../shared/errors.ts'
import { answer, commit, done, imported, ticket } from '../contract/fixtures.test-helper.ts'
import { dataError } from '../data-error.ts'
import { configure, connect } from './connect.ts'
import { migrate } from './migrate.ts'
import { storeOn } from './store.ts'

const root = mkdtempSync(path.join(tmpdir(), 'triaje-disk-'))
after(() => rmSync(root, { recursive: true, force: true }))

const isFull = (error: unknown): boolean => error instanceof TriajeError && error.code === 'disk.full'

test('a full disk is said, keeps what is done, and is left behind once there is room', async () => {
  const db = connect(path.join(root, 'triaje.db'))
  configure(db)
  migrate(db)
  const store = storeOn(db)
  const rows = Array.from({ length: 60 }, (_, i) => i + 2)
  await imported(
    store,
    rows.map((row) => ticket(row)),
  )
  await store.commit(commit([done(2)]))
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`)
  const large = (row: number) => done(row, { answer: answer({ summary: 'x'.repeat(9000) }) })
  const tries = await Promise.allSettled(rows.slice(1).map((row) => store.commit(commit([large(row)]))))
  for (const one of tries) assert(one.status === 'rejected' && isFull(one.reason))
  await assert.rejects(store.addTickets('a', [ticket(99, { notes: 'x'.repeat(9000) })]), isFull)
  assert.equal((await store.analysis('a'))?.counters.done, 1)
  assert.deepEqual(await store.results('a', 1, 99), [done(2)])
  db.pragma('max_page_count = 100000')
  await store.commit(commit([large(3)]))
  assert.equal((await store.analysis('a'))?.counters.done, 2)
  await store.close()
})

const ERRORS = [
  ['SQLITE_FULL', 'disk.full'],
  ['SQLITE_IOERR_WRITE', 'disk.full'],
  ['ENOSPC', 'disk.full'],
  ['SQLITE_CORRUPT_INDEX', 'data.damaged'],
  ['SQLITE_NOTADB', 'data.damaged'],
  ['SQLITE_READONLY_DBMOVED', 'data.unusable'],
  ['SQLITE_IOERR_LOCK', 'data.unusable'],
  ['EROFS', 'data.unusable'],
  ['SQLITE_CONSTRAINT', 'SQLITE_CONSTRAINT'],
  ['SQLITE_BUSY', 'SQLITE_BUSY'],
  ['EMFILE', 'EMFILE'],
] as const

for (const [code, told] of ERRORS) {
  test(`${code} is told as ${told}`, () => {
    const error = Object.assign(new Error('x'), { code })
    const found = dataError(error, 'triaje.db')
    assert.equal((found as { code: string }).code, told)
    assert.equal(found instanceof TriajeError, told !== code)
  })
}
