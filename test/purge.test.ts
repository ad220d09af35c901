import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../src/jobs/desk.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import { holding } from './holding.ts'
import { labelledCsv, labelledRows } from './journeys/labelled-tickets.ts'
import { folderFor, serve } from './journeys/triaje.ts'

/** Words of the tickets' texts, of their labels, and of what a person said of one of them. */
const WORDS = ['laboratorio', 'INC1007', 'Impresión', 'berenjena']

const COLUMN = { kind: 'column', column: 'Categoría' }

test('of a labelled file that was learned from, asked about, counted, searched and corrected, no word is left', async (t) => {
  const fake = await startFakeOllama()
  t.after(() => fake.stop())
  const data = folderFor(t)
  const server = await serve(t, data, { OLLAMA_HOST: fake.url })
  const { id: fileId } = await server.upload('tickets.csv', labelledCsv(labelledRows(200)))
  const asked = { fileId, categories: COLUMN, engine: 'ollama', model: 'gemma3:4b' }
  const { id } = await server.api<AnalysisView>('POST', '/api/analyses', asked)
  const { learned } = await server.until(id, ({ state }) => state === 'done')
  // which of the two settles a category differs by the secret word of the data folder; summaries are the model's
  const told = fake.prompts.filter(({ messages }) => JSON.stringify(messages).includes('laboratorio'))
  assert.ok(learned !== null && told.length > 0, 'both the classifier and the model had their part')
  const edit = { category: 'Red', summary: 'La berenjena del almacén' }
  await server.api('PATCH', `/api/analyses/${id}/tickets/2`, edit)
  await server.api('GET', `/api/analyses/${id}/statistics`)
  await server.api('GET', `/api/analyses/${id}/tickets?q=berenjena`)
  for (const format of ['xlsx', 'csv', 'json'])
    await (await fetch(`${server.url}/api/analyses/${id}/result.${format}`)).arrayBuffer()
  for (const word of WORDS) assert.notDeepEqual(holding(data, word), [], `${word} was there`)
  await server.api('DELETE', `/api/files/${fileId}`)
  for (const word of WORDS) assert.deepEqual(holding(data, word), [], word)
  assert.deepEqual(await server.api('GET', '/api/analyses'), [])
})
