import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { AnalysisView, Desk } from '../src/jobs/desk.ts'
import { TriajeError } from '../src/shared/errors.ts'
import { deskFor, jumpingClock, untilView } from './desk.ts'
import { holding } from './holding.ts'
import { csv, manyRows } from './journeys/tickets.ts'
import { until } from './journeys/triaje.ts'

const DAY = 86_400_000
const isDone = ({ state }: AnalysisView): boolean => state === 'done'

async function* bytes(content: Buffer): AsyncIterable<Uint8Array> {
  yield content
}

const hasCode =
  (code: string) =>
  (error: unknown): boolean =>
    error instanceof TriajeError && error.code === code

const uploaded = (desk: Desk, name = 'tickets.csv') => desk.addFile(name, bytes(csv(manyRows(30))))

const analysed = async (desk: Awaited<ReturnType<typeof deskFor>>['desk'], fileId: string) => {
  const { analysis } = await desk.start({ fileId }, 'es')
  return untilView(desk, analysis.id, isDone)
}

const textOf = async (desk: Desk, id: string): Promise<string> => {
  const result = await desk.result(id, 'csv')
  const text = readFileSync(result.path, 'utf8')
  await result.dispose()
  return text
}

test('a file goes after its days, its answers stay and can be downloaded, the workbook says that it has gone', async (t) => {
  const clock = jumpingClock()
  const { desk, root } = await deskFor(t, { clock })
  const file = await uploaded(desk)
  assert.equal(Date.parse(file.expiresAt ?? ''), Date.parse(file.createdAt) + 30 * DAY)
  const { id } = await analysed(desk, file.id)
  clock.jump(29 * DAY)
  assert.deepEqual(await desk.clean().then(({ files, analyses }) => [files, analyses]), [0, 0])
  clock.jump(DAY)
  const cleaned = await desk.clean()
  assert.deepEqual([cleaned.files, cleaned.analyses, cleaned.bytes > 0], [1, 0, true])
  assert.deepEqual(readdirSync(path.join(root, 'files')), [])
  assert.deepEqual(await desk.files(), [])
  assert.notEqual((await desk.file(file.id)).goneAt, null)
  assert.equal((await desk.tickets(id, { limit: 100 })).total, 30)
  const lines = (await textOf(desk, id)).split('\r\n')
  assert.match(lines[0] ?? '', /^\ufeffNúmero;Breve descripción;Clasificación;.*Estado del análisis$/)
  assert.match(lines[1] ?? '', /^INC0000001;La VPN no conecta;.+;hecho$/)
  assert.equal(lines.length, 32)
  await assert.rejects(desk.result(id, 'xlsx'), hasCode('file.gone'))
  await assert.rejects(desk.preview(file.id, { limit: 5 }), hasCode('file.gone'))
  await assert.rejects(desk.start({ fileId: file.id }, 'es'), hasCode('file.gone'))
  assert.ok((await desk.log(id)).some(({ code }) => code === 'run.file-gone'))
})

test('results go much later, and no word of a ticket is left', async (t) => {
  const clock = jumpingClock()
  const { desk, root } = await deskFor(t, { clock })
  const file = await uploaded(desk)
  const { id } = await analysed(desk, file.id)
  clock.jump(31 * DAY)
  await desk.clean()
  assert.notDeepEqual(holding(root, 'violín'), [])
  clock.jump(370 * DAY)
  const { files, analyses } = await desk.clean()
  assert.deepEqual([files, analyses], [0, 1])
  await assert.rejects(desk.analysis(id, 'es'), hasCode('not-found'))
  await assert.rejects(desk.file(file.id), hasCode('not-found'))
  assert.deepEqual(holding(root, 'violín'), [])
})

test('a file that nobody analysed goes without a trace', async (t) => {
  const clock = jumpingClock()
  const { desk, root } = await deskFor(t, { clock })
  await uploaded(desk)
  assert.notDeepEqual(holding(root, 'violín'), [])
  clock.jump(31 * DAY)
  assert.equal((await desk.clean()).files, 1)
  assert.deepEqual(holding(root, 'violín'), [])
})

test('what is pinned stays, and a pinned analysis keeps its file', async (t) => {
  const clock = jumpingClock()
  const { desk } = await deskFor(t, { clock })
  const [pinned, kept] = [await uploaded(desk, 'a.csv'), await uploaded(desk, 'b.csv')]
  assert.equal((await desk.patchFile(pinned.id, { pinned: true })).expiresAt, null)
  const { id } = await analysed(desk, kept.id)
  const view = await desk.patchAnalysis(id, { pinned: true }, 'es')
  assert.deepEqual([view.pinned, view.expiresAt], [true, null])
  assert.equal((await desk.file(kept.id)).expiresAt, null)
  clock.jump(1000 * DAY)
  assert.deepEqual(await desk.clean().then(({ files, analyses }) => [files, analyses]), [0, 0])
  await desk.patchFile(pinned.id, { pinned: false })
  assert.equal((await desk.clean()).files, 1)
})

test('0 days keep everything', async (t) => {
  const clock = jumpingClock()
  const { desk } = await deskFor(t, { clock, retention: { filesDays: 0, resultsDays: 0 } })
  const file = await uploaded(desk)
  assert.deepEqual([file.expiresAt, (await analysed(desk, file.id)).expiresAt], [null, null])
  clock.jump(10_000 * DAY)
  assert.deepEqual(await desk.clean().then(({ files, analyses }) => [files, analyses]), [0, 0])
})

test('it cleans by itself: at the start, and every hour', async (t) => {
  const clock = jumpingClock()
  const { desk } = await deskFor(t, { clock })
  await uploaded(desk)
  clock.jump(31 * DAY)
  const count = async () => (await desk.files()).length
  await desk.recover()
  assert.equal(await until(count, (files) => files === 0), 0)
  await uploaded(desk)
  clock.jump(30 * DAY)
  assert.equal(await until(count, (files) => files === 0), 0)
})

test('a clock set years ahead deletes nothing by itself; a person who asks for it does', async (t) => {
  const clock = jumpingClock()
  const warnings: string[] = []
  const { desk } = await deskFor(t, { clock, warn: (message) => warnings.push(message) })
  const file = await uploaded(desk)
  await analysed(desk, file.id)
  await desk.recover()
  clock.jump(3 * 365 * DAY)
  await until(
    async () => warnings,
    (said) => said.some((each) => each.includes('days ahead')),
  )
  clock.jump(2 * 3_600_000)
  assert.deepEqual([(await desk.files()).length, (await desk.analyses('es')).length], [1, 1])
  assert.deepEqual(await desk.clean().then(({ files, analyses }) => [files, analyses]), [1, 1])
})
