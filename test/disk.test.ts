import assert from 'node:assert/strict'
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import type { AnalysisView } from '../src/jobs/desk.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import { csv, manyRows } from './journeys/tickets.ts'
import { serve, type TestServer } from './journeys/triaje.ts'
import { loopDisk } from './loop-disk.ts'
import { needs } from './skip.ts'

const MIB = 2 ** 20

/** Room for the data of these tests; the journal of the file system takes its part. */
const DISK_MIB = 16

/** A disk of a few MiB, gone with the test. */
const smallDisk = (t: TestContext): string => {
  const disk = loopDisk(DISK_MIB) ?? assert.fail()
  t.after(disk.remove)
  return disk.folder
}

const mayMount = (): boolean => {
  const disk = loopDisk(DISK_MIB)
  disk?.remove()
  return disk !== null
}

const skip = needs('small disk', process.platform === 'linux' && mayMount(), 'only root may mount one')

/** Leaves about `left` bytes free; what the file system needs for itself may take the last of them. */
const fill = (disk: string, left: number): void => {
  const { bavail, bsize } = statfsSync(disk)
  const filler = Buffer.alloc(Math.max(0, bavail * bsize - left))
  try {
    writeFileSync(path.join(disk, 'filler'), filler)
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC')
  }
}
const makeRoom = (disk: string): void => rmSync(path.join(disk, 'filler'))

const SLOW = { speed: { prompt: 50_000, generation: 1500 }, slots: 2 } as const
const start = (server: TestServer, fileId: string, more: object = {}): Promise<AnalysisView> =>
  server.api<AnalysisView>('POST', '/api/analyses', { fileId, ...more })

test('on a full disk a run pauses with its rows intact, and goes on by itself when there is room', {
  skip,
}, async (t) => {
  const fake = await startFakeOllama(SLOW)
  t.after(() => fake.stop())
  const disk = smallDisk(t)
  const server = await serve(t, path.join(disk, 'data'), { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.csv', csv(manyRows(120)))
  const { id } = await start(server, file.id)
  const before = await server.until(id, ({ done }) => done >= 10)
  fill(disk, 0)
  const paused = await server.until(id, ({ state }) => state === 'paused')
  assert.deepEqual([paused.reason, paused.done >= before.done], ['disk', true])
  assert.match(paused.detail ?? '', /disk is full/)
  const listed = await server.api<readonly AnalysisView[]>('GET', '/api/analyses')
  assert.deepEqual([listed[0]?.state, listed[0]?.done], ['paused', paused.done])
  makeRoom(disk)
  const { done, failed, routes } = await server.until(id, ({ state }) => state === 'done')
  assert.deepEqual([done, failed, routes.model], [120, 0, 120])
  assert.equal(new Set((await server.tickets(id)).map(({ row }) => row)).size, 120)
})

test('an import for which there is no room pauses, and is done whole when there is some', {
  skip,
}, async (t) => {
  const disk = smallDisk(t)
  const server = await serve(t, path.join(disk, 'data'), { TRIAJE_ENGINE: 'instant' })
  const file = await server.upload('tickets.csv', csv(manyRows(900)))
  fill(disk, 200_000)
  const { id } = await start(server, file.id)
  assert.equal((await server.until(id, ({ state }) => state === 'paused')).reason, 'disk')
  makeRoom(disk)
  const { total, done } = await server.until(id, ({ state }) => state === 'done')
  assert.deepEqual([total, done], [900, 900])
})

test('an upload and a download for which there is no room are refused and leave nothing', {
  skip,
}, async (t) => {
  const disk = smallDisk(t)
  const data = path.join(disk, 'data')
  const server = await serve(t, data, { TRIAJE_ENGINE: 'instant' })
  const file = await server.upload('tickets.csv', csv(manyRows(900)))
  const { id } = await start(server, file.id)
  await server.until(id, ({ state }) => state === 'done')
  const left = () => [readdirSync(path.join(data, 'files')), readdirSync(path.join(data, 'tmp'))]
  const before = left()
  fill(disk, 8192)
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(MIB)]), 'more.csv')
  const refused = await fetch(`${server.url}/api/files`, { method: 'POST', body: form })
  assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [507, 'disk.full'])
  for (const format of ['xlsx', 'csv', 'json']) {
    const answer = await fetch(`${server.url}/api/analyses/${id}/result.${format}`)
    assert.deepEqual(
      [answer.status, ((await answer.json()) as { code: string }).code],
      [507, 'disk.full'],
      format,
    )
  }
  assert.deepEqual(left(), before)
  makeRoom(disk)
  assert.equal((await fetch(`${server.url}/api/analyses/${id}/result.xlsx`)).status, 200)
})
