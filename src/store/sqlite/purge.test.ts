import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { answer, commit, done, file, imported, ticket } from '../contract/fixtures.test-helper.ts'
import type { Store } from '../store.ts'
import { openSqliteStore } from './open.ts'

const root = mkdtempSync(path.join(tmpdir(), 'triaje-purge-'))
after(() => rmSync(root, { recursive: true, force: true }))

const ROWS = Array.from({ length: 700 }, (_, i) => i + 2)

/** Fills an analysis whose every text has `secret` in it, the answers in another order than the tickets. */
const fill = async (store: Store, id: string, secret: string): Promise<void> => {
  const text = `${secret} `.repeat(20)
  const all = ROWS.map((row) =>
    ticket(row, {
      key: `${secret}${row}`,
      title: text,
      notes: text,
      facts: { requester: secret, site: secret },
    }),
  )
  await imported(store, all, id)
  const results = ROWS.toSorted((a, b) => (a % 97) - (b % 97)).map((row) =>
    done(row, {
      answer: answer({ category: secret, summary: text }),
      flags: [{ kind: 'fact', text: secret }],
    }),
  )
  await store.appendLog(id, { at: 1, level: 'info', code: 'x', text: secret })
  for (let from = 0; from < results.length; from += 20) {
    const some = results.slice(from, from + 20)
    const cache = some.map(({ row }) => ({ key: `${id} ${row}`, answer: answer({ summary: text }) }))
    await store.commit(commit(some, { analysisId: id, cache }))
  }
  await store.tickets(id, { q: secret, limit: 1 })
  await store.statistics(id)
}

const traces = (folder: string, secret: string): readonly string[] =>
  readdirSync(folder).filter((name) => readFileSync(path.join(folder, name)).includes(secret))

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)

test('after a deletion no file of the store holds a word of it, and its room is given back', async () => {
  const folder = path.join(root, 'words')
  const store = await openSqliteStore({ path: path.join(folder, 'triaje.db') })
  const empty = bytesIn(folder)
  await store.addFile(file('file'))
  await Promise.all([fill(store, 'a', 'zanahoria'), fill(store, 'b', 'berenjena')])
  const full = bytesIn(folder)
  assert.notDeepEqual(traces(folder, 'zanahoria'), [])
  await store.deleteAnalysis('a')
  assert.deepEqual(traces(folder, 'zanahoria'), [])
  assert.equal((await store.tickets('b', { q: 'berenj', limit: 1 })).total, ROWS.length)
  assert(bytesIn(folder) < full / 2)
  await store.deleteFile('file')
  assert.deepEqual(traces(folder, 'berenjena'), [])
  assert(bytesIn(folder) < empty + 200_000)
  await store.close()
})

test('a file deleted after its analyses leaves none of its samples', async () => {
  const folder = path.join(root, 'samples')
  const store = await openSqliteStore({ path: path.join(folder, 'triaje.db') })
  const column = { index: 1, name: 'Asunto', role: 'title', sample: ['zanahoria'] } as const
  const layout = { sheet: 'a', sheetIndex: 0, headerRow: 1, rows: 1, columns: [column] }
  await store.addFile({ ...file('file'), layouts: [layout] })
  assert.notDeepEqual(traces(folder, 'zanahoria'), [])
  await store.deleteFile('file')
  assert.deepEqual(traces(folder, 'zanahoria'), [])
  await store.close()
})

test('a deletion that was cut is finished after the next start', async () => {
  const folder = path.join(root, 'cut')
  const at = path.join(folder, 'triaje.db')
  const first = await openSqliteStore({ path: at })
  await fill(first, 'a', 'zanahoria')
  const deletion = first.deleteAnalysis('a')
  await first.close()
  await deletion
  assert.notDeepEqual(traces(folder, 'zanahoria'), [])
  const second = await openSqliteStore({ path: at })
  assert.equal(await second.analysis('a'), null)
  await second.deleteAnalysis('a')
  assert.deepEqual(traces(folder, 'zanahoria'), [])
  await second.close()
})

test('an answer on its way to a deleted analysis is not kept, nor cached', async () => {
  const store = await openSqliteStore({ path: path.join(root, 'late.db') })
  await imported(store, [ticket(2)])
  const late = store.commit(commit([done(2)], { cache: [{ key: 'k', answer: answer() }] }))
  await Promise.all([store.deleteAnalysis('a'), late])
  assert.equal((await store.cached(['k'])).size, 0)
  await store.close()
})
