import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import Database from 'better-sqlite3'
import { TriajeError } from '../../shared/errors.ts'
import { commit, done, file, imported, ticket } from '../contract/fixtures.test-helper.ts'
import type { Store } from '../store.ts'
import { migrate } from './migrate.ts'
import { checkSqlite, openSqliteStore } from './open.ts'
import { MIGRATIONS } from './schema.ts'

const root = mkdtempSync(path.join(tmpdir(), 'triaje-open-'))
after(() => rmSync(root, { recursive: true, force: true }))

test('what was written is there when the store is opened again', async () => {
  const at = path.join(root, 'again', 'triaje.db')
  const first = await openSqliteStore({ path: at })
  await imported(first, [ticket(2), ticket(3)])
  const late = first.commit(commit([done(2)]))
  await first.close()
  await late
  const second = await openSqliteStore({ path: at })
  assert.deepEqual(await second.file('file'), file('file'))
  assert.deepEqual(await second.results('a', 1, 9), [done(2)])
  assert.equal((await second.tickets('a', { q: 'imprime', limit: 1 })).total, 1)
  await second.close()
})

test('counts are kept over a restart until something changes, and go with their analysis', async () => {
  const at = path.join(root, 'counts.db')
  const counted = async (use: (store: Store) => Promise<unknown>): Promise<number> => {
    const store = await openSqliteStore({ path: at })
    await use(store)
    await store.close()
    const db = new Database(at)
    const kept = Number(db.prepare('SELECT count(*) FROM statistic').pluck().get())
    db.close()
    return kept
  }
  await counted((store) => imported(store, [ticket(2), ticket(3)]))
  assert.equal(await counted((store) => store.statistics('a')), 1)
  const db = new Database(at)
  db.exec(`UPDATE statistic SET counts = json_set(counts, '$.sites[0].site', 'kept')`)
  db.close()
  let site: string | undefined
  await counted(async (store) => {
    site = (await store.statistics('a')).sites[0]?.site
  })
  assert.equal(site, 'kept', 'not counted again')
  assert.equal(await counted((store) => store.commit(commit([done(2)]))), 0)
  assert.equal(await counted((store) => store.statistics('a')), 1)
  assert.equal(await counted((store) => store.deleteAnalysis('a')), 0)
})

test('only their owner can read the folder and its files', {
  skip: process.platform === 'win32',
}, async () => {
  const at = path.join(root, 'private', 'triaje.db')
  const store = await openSqliteStore({ path: at })
  await store.setValue('a', 'b')
  const modes = [path.dirname(at), at, `${at}-wal`, `${at}-shm`].map((name) => statSync(name).mode & 0o777)
  assert.deepEqual(modes, [0o700, 0o600, 0o600, 0o600])
  await store.close()
})

test('a snapshot is all that was committed, whatever is written meanwhile', async () => {
  const store = await openSqliteStore({ path: path.join(root, 'live.db') })
  await imported(store, [ticket(2), ticket(3)])
  await store.commit(commit([done(2)]))
  const copied = store.snapshot(path.join(root, 'copy.db'))
  await store.commit(commit([done(3)]))
  await copied
  await store.close()
  checkSqlite(path.join(root, 'copy.db'))
  const copy = await openSqliteStore({ path: path.join(root, 'copy.db') })
  assert.deepEqual(await copy.results('a', 1, 2), [done(2)])
  assert.equal((await copy.tickets('a', { limit: 9 })).total, 2)
  await copy.close()
})

test('every commit is written through to the disk', async () => {
  const at = path.join(root, 'sync.db')
  const store = await openSqliteStore({ path: at })
  await store.close()
  const db = new Database(at)
  const pragmas = ['journal_mode', 'auto_vacuum', 'user_version'].map((name) =>
    db.pragma(name, { simple: true }),
  )
  assert.deepEqual(pragmas, ['wal', 2, MIGRATIONS.length])
  db.close()
})

test('data of a newer version is refused and not touched', async () => {
  const at = path.join(root, 'newer.db')
  const db = new Database(at)
  db.exec('CREATE TABLE future (x); INSERT INTO future VALUES (1)')
  db.pragma(`user_version = ${MIGRATIONS.length + 1}`)
  db.close()
  const before = readFileSync(at)
  await assert.rejects(openSqliteStore({ path: at }), (error) => {
    assert(error instanceof TriajeError)
    assert.deepEqual([error.code, error.params], ['data.newer', { folder: root }])
    return true
  })
  assert.deepEqual(readFileSync(at), before)
})

test('a damaged database is told as such when it is opened, and when it is read', async () => {
  const at = path.join(root, 'damaged.db')
  await (await openSqliteStore({ path: at })).close()
  const whole = readFileSync(at)
  const page = 4096
  writeFileSync(at, Buffer.concat([whole.subarray(0, page), Buffer.alloc(whole.length - page, 7)]))
  const opened = openSqliteStore({ path: at }).then((store) => store.files())
  await assert.rejects(opened, { code: 'data.damaged' })
  writeFileSync(at, Buffer.alloc(3000, 7))
  await assert.rejects(openSqliteStore({ path: at }), { code: 'data.damaged' })
  await assert.rejects(openSqliteStore({ path: root }), { code: 'data.unusable' })
})

test('of a database with a damaged page no copy is made, nor is one brought back', async () => {
  const at = path.join(root, 'page.db')
  const copy = path.join(root, 'copy.db')
  const store = await openSqliteStore({ path: at })
  for (let n = 0; n < 200; n++) await store.setValue(`name ${n}`, 'some text '.repeat(20))
  await store.snapshot(copy)
  await store.close()
  assert.equal(checkSqlite(copy), null)
  const bytes = readFileSync(at)
  const page = 4096
  const start = Math.floor(bytes.indexOf('some text') / page) * page
  writeFileSync(at, bytes.fill(7, start, start + page))
  assert.match(checkSqlite(at) ?? '', /page \d+/)
  const damaged = await openSqliteStore({ path: at })
  await assert.rejects(damaged.snapshot(path.join(root, 'other.db')), { code: 'data.damaged' })
  await damaged.close()
  writeFileSync(copy, Buffer.alloc(3000, 7))
  assert.equal(checkSqlite(copy), 'file is not a database')
})

test('a migration is done once and whole, or not at all', () => {
  const db = new Database(':memory:')
  const version = () => db.pragma('user_version', { simple: true })
  migrate(db, ['CREATE TABLE one (x)'])
  migrate(db, ['CREATE TABLE one (x)', 'CREATE TABLE two (x)'])
  assert.equal(version(), 2)
  assert.throws(() => migrate(db, ['', '', 'CREATE TABLE three (x); CREATE TABLE one (x)']))
  assert.equal(version(), 2)
  assert.equal(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'three'`).pluck().get(), 0)
})

test('analyses of a version that knew one file each are still there, with that file', async () => {
  const at = path.join(root, 'older.db')
  const db = new Database(at)
  migrate(db, MIGRATIONS.slice(0, 1))
  db.exec(`INSERT INTO file VALUES ('file', 'a.csv', 1, '', 1, '[]', '[]');
    INSERT INTO analysis VALUES (7, 'old', 'file', 'a', 'done', NULL, NULL, '{}', '', 'instant', NULL, 1, NULL, 1, 1, 1);
    INSERT INTO counter VALUES (7, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);`)
  db.close()
  const store = await openSqliteStore({ path: at })
  const found = await store.analysis('old')
  assert.deepEqual([found?.fileId, found?.fileIds, found?.repeated], ['file', ['file'], 0])
  await store.deleteFile('file')
  assert.deepEqual(await store.analyses(), [])
  await store.close()
})

test('answers that an older version cached go with their analysis, too', async () => {
  const at = path.join(root, 'older-cache.db')
  const db = new Database(at)
  migrate(db, MIGRATIONS.slice(0, 8))
  db.exec(`INSERT INTO file (id, name, bytes, sha256, created_at, layouts, warnings)
      VALUES ('file', 'a.csv', 1, '', 1, '[]', '[]');
    INSERT INTO analysis (number, id, file_id, name, state, settings, fingerprint, engine, imported, created_at)
      VALUES (7, 'old', 'file', 'a', 'done', '{}', '', 'instant', 1, 1);
    INSERT INTO cache (key, answer) VALUES ('used', '{}'), ('other', '{}');
    INSERT INTO cache_use VALUES (7, 'used');`)
  db.close()
  const store = await openSqliteStore({ path: at })
  await store.deleteAnalysis('old')
  assert.deepEqual([...(await store.cached(['used', 'other'])).keys()], ['other'])
  await store.close()
})
