import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisView } from '../src/jobs/desk.ts'
import { startFakeOllama } from './fake-ollama/fake-ollama.ts'
import { csv } from './journeys/tickets.ts'
import { folderFor, run, until } from './journeys/triaje.ts'

const WORD = 'zanahoriaplantada'
const ROWS = Array.from({ length: 12 }, (_, i) => ({
  number: `INC${i}`,
  title: `${WORD} ${'abcdefghijkl'[i]}`,
  description: `La ${WORD} de la planta ${i} no imprime.`,
}))

test('a whole run, with refused and broken answers and requests, writes no word of a ticket to the log', async (t) => {
  const fake = await startFakeOllama({
    faults: [
      { kind: 'invalid-json', probability: 0.3 },
      { kind: 'crash', times: 2 },
    ],
  })
  t.after(() => fake.stop())
  const { child, said } = run(['serve', '--port', '0', '--data', folderFor(t), '--json'], {
    OLLAMA_HOST: fake.url,
  })
  t.after(() => child.kill('SIGKILL'))
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /"url":"([^"]+)"/.exec(String(chunk))?.[1]
      if (found) resolve(found)
    })
  })
  const api = async (method: string, route: string, body?: unknown): Promise<unknown> => {
    const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(`${url}${route}`, { method, ...(body === undefined ? {} : json) })
    return response.json().catch(() => null)
  }
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(csv(ROWS))]), 'tickets.csv')
  const file = (await (await fetch(`${url}/api/files`, { method: 'POST', body: form })).json()) as {
    id: string
  }
  const { id } = (await api('POST', '/api/analyses', { fileId: file.id })) as AnalysisView
  await until(
    () => api('GET', `/api/analyses/${id}`) as Promise<AnalysisView>,
    ({ state, reason }) => state === 'done' || (state === 'paused' && reason === 'model'),
  )
  await api('GET', `/api/analyses/${id}/tickets?q=${WORD}`)
  await api('POST', '/api/analyses', { fileId: file.id, context: WORD, columns: { title: WORD } })
  await api('PATCH', `/api/analyses/${id}/tickets/2`, { nonsense: WORD })
  await until(
    async () => said(),
    (log) => log.includes(id),
  )
  assert.doesNotMatch(said(), new RegExp(WORD))
})
