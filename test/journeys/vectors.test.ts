import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import type { EvaluationView } from '../../src/jobs/learning/evaluation-view.ts'
import type { Estimate } from '../../src/jobs/learning/learned.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { labelledCsv, labelledRows } from './labelled-tickets.ts'
import { folderFor, serve, triaje } from './triaje.ts'

const COLUMN = { kind: 'column', column: 'Categoría' }
const EMBED = 'nomic-embed-text'

test('a named embedding model is tried by an estimate, a run and an evaluation; each text is asked for once', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const { id: fileId } = await server.upload('tickets.csv', labelledCsv(labelledRows(200)))
  const request = { fileId, categories: COLUMN, engine: 'instant', embed: EMBED }
  const estimate = await server.api<Estimate>('POST', '/api/estimates', request)
  const { vectors } = estimate.learned ?? assert.fail()
  assert.equal(vectors?.model, EMBED)
  assert.ok(vectors.use === 'used' || vectors.use === 'no-help')
  assert.ok((vectors.words ?? 0) > 0.5 && (vectors.with ?? 0) > 0.5)
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', request)
  const run = await server.until(id, ({ state }) => state === 'done')
  assert.deepEqual(run.learned?.vectors, vectors)
  assert.equal(run.settings.embed?.name, EMBED)
  const log = await server.api<readonly { code: string }[]>('GET', `/api/analyses/${id}/log`)
  const told = vectors.use === 'used' ? 'run.vectors' : 'run.no-vectors'
  assert.equal(log.filter(({ code }) => code === told).length, 1)
  const begun = await server.api<EvaluationView>('POST', '/api/evaluations', {
    ...{ fileId, engine: 'instant', embed: EMBED },
    label: 'Categoría',
  })
  const evaluated = async (): Promise<EvaluationView> => {
    for (;;) {
      const view = await server.api<EvaluationView>('GET', `/api/evaluations/${begun.id}`)
      if (view.state !== 'running') return view
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  assert.deepEqual((await evaluated()).vectors, vectors)
})

test('an embedding model that is not there, or does not answer, is refused before the run', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const { id: fileId } = await server.upload('tickets.csv', labelledCsv(labelledRows(60)))
  const refusal = async (embed: string) => {
    const body = JSON.stringify({ fileId, categories: COLUMN, engine: 'instant', embed })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(new URL('/api/analyses', server.url), { method: 'POST', headers, body })
    const { code, field } = (await answer.json()) as { code: string; field: string }
    return [code, field]
  }
  assert.deepEqual(await refusal('nobody'), ['model.missing', 'embed'])
  assert.deepEqual(await refusal('http://127.0.0.1:9'), ['engine.unreachable', 'embed'])
  assert.deepEqual(await refusal('http://192.0.2.1'), ['engine.remote-refused', 'embed'])
})

test('the command line says whether vectors are used; a setting names the model for good', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const data = folderFor(t)
  const file = path.join(data, 'tickets.csv')
  writeFileSync(file, labelledCsv(labelledRows(120)))
  const args = ['analyze', file, '--engine', 'instant', '--categories', '@Categoría', '--data', data]
  const env = { OLLAMA_HOST: fake.url }
  const flag = await triaje([...args, '--embed', EMBED], env)
  assert.match(flag.stderr, /Con los vectores de nomic-embed-text acierta el \d+ % .*(no se usan|se usan)\./)
  const setting = await triaje(args, { ...env, TRIAJE_EMBED: EMBED })
  assert.match(setting.stderr, /Con los vectores de nomic-embed-text/)
  const none = await triaje([...args, '--embed', ''], { ...env, TRIAJE_EMBED: EMBED })
  assert.doesNotMatch(none.stderr, /vectores/)
  const plain = ['analyze', file, '--engine', 'instant', '--categories', 'starter', '--data', data]
  const unused = await triaje(plain, { TRIAJE_EMBED: 'http://127.0.0.1:9' })
  assert.equal(unused.code, 0, 'where nothing is learned no server is needed')
})
