import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { AnalysisView, FileView } from '../src/jobs/desk.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import { csv, manyRows } from './journeys/tickets.ts'
import { folderFor, serve, triaje } from './journeys/triaje.ts'

/** A server in the middle of a run, a backup of it, and how far the run was before the backup. */
const backedUp = async (t: TestContext) => {
  const fake = await startFakeOllama({ speed: { prompt: 50_000, generation: 1500 }, slots: 2 })
  t.after(() => fake.stop())
  const data = path.join(folderFor(t), 'data')
  const server = await serve(t, data, { OLLAMA_HOST: fake.url })
  const file = await server.upload('tickets.csv', csv(manyRows(60)))
  writeFileSync(path.join(data, 'learned', `kind-${file.id}`), 'what was learned')
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', { fileId: file.id })
  const { done } = await server.until(id, (one) => one.done >= 5)
  const archive = path.join(folderFor(t), 'copy.tar.gz')
  const saved = await triaje(['backup', archive, '--data', data])
  assert.deepEqual([saved.code, saved.stdout], [0, `${archive}\n`], saved.stderr)
  return { fake, server, data, file, id, done, archive }
}

test('a backup of a server in the middle of a run is restored, and the run goes on from there', async (t) => {
  const { fake, server, file, id, done, archive } = await backedUp(t)
  assert.equal((await server.until(id, ({ state }) => state === 'done')).done, 60, 'the run was not held up')
  const other = path.join(folderFor(t), 'other')
  const restored = await triaje(['restore', archive, '--data', other])
  assert.deepEqual([restored.code, restored.stdout], [0, `${other}\n`], restored.stderr)
  assert.deepEqual(readdirSync(other).toSorted(), ['files', 'learned', 'lock.db', 'triaje.db'])
  assert.deepEqual(readFileSync(path.join(other, 'files', file.id)), csv(manyRows(60)))
  assert.equal(readFileSync(path.join(other, 'learned', `kind-${file.id}`), 'utf8'), 'what was learned')
  const again = await serve(t, other, { OLLAMA_HOST: fake.url })
  const view = await again.until(id, ({ state }) => state === 'done')
  assert.deepEqual([view.done, view.failed], [60, 0])
  assert.ok(fake.stats().completed < 120 - done + 10, 'what was answered is not asked again')
  const files = await again.api<readonly FileView[]>('GET', '/api/files')
  assert.deepEqual(
    files.map((one) => one.id),
    [file.id],
  )
})

test('an administrator can look into a backup with tar and check its sums', async (t) => {
  const { archive } = await backedUp(t)
  const folder = folderFor(t)
  execFileSync('tar', ['xzf', archive, '-C', folder])
  assert.deepEqual(readdirSync(folder).toSorted(), ['SHA256SUMS', 'files', 'learned', 'triaje.db'])
  execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'ignore' })
})

test('data that is there is replaced only with --force, a backup that is there likewise', async (t) => {
  const { server, data, archive } = await backedUp(t)
  assert.match((await triaje(['restore', archive, '--data', data])).stderr, /data\.in-use/)
  assert.match((await triaje(['backup', archive, '--data', data])).stderr, /output\.locked/)
  await server.api(
    'POST',
    `/api/analyses/${(await server.api<[AnalysisView]>('GET', '/api/analyses'))[0].id}/pause`,
  )
  await server.stop()
  const refused = await triaje(['restore', archive, '--data', data])
  assert.deepEqual([refused.code, /data\.not-empty/.test(refused.stderr)], [2, true])
  writeFileSync(path.join(data, 'files', 'abcdefabcdef'), 'not in the backup')
  assert.equal((await triaje(['restore', archive, '--data', data, '--force'])).code, 0)
  assert.equal(readdirSync(path.join(data, 'files')).length, 1)
  const listed = await triaje(['list', '--json', '--data', data])
  assert.equal(JSON.parse(listed.stdout).total, 60)
})

/** With one bit of the database turned round; what lies between the files of an archive is nobody's. */
const changed = (archive: Buffer): Buffer => {
  const bytes = gunzipSync(archive)
  const at = bytes.indexOf('SQLite format 3') + 5000
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return gzipSync(bytes)
}

const DAMAGED: readonly (readonly [name: string, damage: (bytes: Buffer) => Buffer])[] = [
  ['cut', (bytes) => bytes.subarray(0, bytes.length - 2000)],
  ['changed', changed],
  ['none at all', () => Buffer.from('a workbook')],
  ['empty', () => Buffer.alloc(0)],
]

test('a damaged backup is refused and leaves no trace', async (t) => {
  const { archive } = await backedUp(t)
  const whole = readFileSync(archive)
  for (const [name, damage] of DAMAGED) {
    writeFileSync(archive, damage(whole))
    const data = folderFor(t)
    const { code, stderr } = await triaje(['restore', archive, '--data', data])
    assert.deepEqual([code, /backup\.invalid/.test(stderr)], [2, true], `${name}: ${stderr}`)
    assert.deepEqual(
      readdirSync(data).filter((one) => !one.startsWith('lock')),
      [],
    )
  }
  assert.match((await triaje(['restore', `${archive}.none`, '--data', folderFor(t)])).stderr, /not-found/)
})
