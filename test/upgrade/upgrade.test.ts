import assert from 'node:assert/strict'
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { createGunzip } from 'node:zlib'
import Database from 'better-sqlite3'
import { readTar } from '../../src/jobs/backup/tar.ts'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { MIGRATIONS } from '../../src/store/sqlite/schema.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { folderFor, serve, triaje } from '../journeys/triaje.ts'

/** A data folder as the first schema left it: one analysis done, and one paused in the middle. */
const STORED = path.join(import.meta.dirname, 'version-1.tar.gz')

const dataOfVersion1 = async (t: TestContext): Promise<string> => {
  const data = folderFor(t)
  mkdirSync(path.join(data, 'files'))
  const tar = readTar(createReadStream(STORED).pipe(createGunzip()), () => new Error('cut'))
  for (let entry = await tar.next(); entry; entry = await tar.next()) {
    const content = Buffer.concat(await Array.fromAsync(tar.content(entry)))
    if (!entry.name.endsWith('/')) writeFileSync(path.join(data, entry.name), content)
  }
  return data
}

test('the data of the first version is brought up to date, is all there and goes on', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const data = await dataOfVersion1(t)
  const server = await serve(t, data, { OLLAMA_HOST: fake.url })
  const [half, whole] = await server.api<readonly [AnalysisView, AnalysisView]>('GET', '/api/analyses')
  assert.deepEqual([whole.state, whole.done, whole.routes.instant], ['done', 12, 12])
  assert.deepEqual([half.state, half.reason, half.done, half.total], ['paused', 'user', 10, 28])
  assert.deepEqual([half.pinned, half.priority], [false, 'normal'])
  const found = await server.api<{ total: number }>('GET', `/api/analyses/${whole.id}/tickets?q=violin`)
  assert.ok(found.total > 0, 'its words are still found')
  const answered = (await server.tickets(whole.id)).filter(({ category, summary }) => category && summary)
  assert.equal(answered.length, 12)
  const result = await fetch(`${server.url}/api/analyses/${whole.id}/result.xlsx`)
  assert.equal(result.status, 200)
  await server.api('DELETE', `/api/analyses/${half.id}`)
  await server.stop()
  const db = new Database(path.join(data, 'triaje.db'), { readonly: true })
  assert.equal(db.pragma('user_version', { simple: true }), MIGRATIONS.length)
  assert.equal(db.pragma('integrity_check', { simple: true }), 'ok')
  assert.deepEqual(db.pragma('foreign_key_check'), [])
  db.close()
})

test('the data of a newer version is refused and not changed by a byte', async (t) => {
  const data = await dataOfVersion1(t)
  const file = path.join(data, 'triaje.db')
  const db = new Database(file)
  db.pragma(`user_version = ${MIGRATIONS.length + 1}`)
  db.close()
  const before = readFileSync(file)
  for (const command of [['list'], ['serve', '--port', '0'], ['clean']]) {
    const { code, stderr } = await triaje([...command, '--data', data])
    assert.deepEqual([code, /data\.newer/.test(stderr)], [2, true], stderr)
  }
  assert.deepEqual(readFileSync(file), before)
})
