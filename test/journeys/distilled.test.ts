import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../../src/jobs/desk.ts'
import { startFakeOllama } from '../fake-ollama/fake-ollama.ts'
import { labelledCsv, labelledRows } from './labelled-tickets.ts'
import { folderFor, serve } from './triaje.ts'

const COLUMN = { kind: 'column', column: 'Categoría' }
const isDone = ({ state }: AnalysisView): boolean => state === 'done'

test('what a model answered before is weighed where people filed few tickets, is told, and goes with its analysis', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const server = await serve(t, folderFor(t), { OLLAMA_HOST: fake.url })
  const rows = labelledRows(220)
  const analysed = async (part: typeof rows, body: object): Promise<AnalysisView> => {
    const { id: fileId } = await server.upload('tickets.csv', labelledCsv(part))
    const request = { fileId, categories: COLUMN, fields: ['category'], force: true, ...body }
    const { id } = await server.api<AnalysisView>('POST', '/api/analyses', request)
    return server.until(id, isDone)
  }
  const few = rows.slice(120).map((row, i) => (i < 60 ? row : { ...row, label: '' }))
  assert.equal((await analysed(few, { engine: 'instant' })).learned?.answers, undefined)
  const first = await analysed(rows.slice(0, 120), { engine: 'ollama', learn: false })
  assert.ok(first.routes.model > 100)
  const second = await analysed(few, { engine: 'instant' })
  const { answers, labelled } = second.learned ?? assert.fail()
  assert.equal(labelled, 60, 'labels are those of people')
  assert.ok(answers && answers.count > 50 && answers.count <= first.routes.model)
  assert.ok(!answers.used || answers.with >= answers.without)
  const log = await server.api<readonly { code: string }[]>('GET', `/api/analyses/${second.id}/log`)
  const told = answers.used ? 'run.distilled' : 'run.not-distilled'
  assert.ok(log.some(({ code }) => code === told))
  await server.api('DELETE', `/api/analyses/${first.id}`)
  assert.equal((await analysed(few, { engine: 'instant' })).learned?.answers, undefined)
})
