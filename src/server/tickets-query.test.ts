import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testServer } from './server.test-helper.ts'

const CASES: readonly (readonly [query: string, asked: object])[] = [
  ['', { limit: 100 }],
  ['q=&category=&state=&band=&route=&sort=&cursor=&limit=', { limit: 100 }],
  ['q=no%20imprime&limit=20&cursor=c', { q: 'no imprime', limit: 20, cursor: 'c' }],
  ['state=failed&band=low&route=model', { state: 'failed', band: 'low', route: 'model', limit: 100 }],
  ['sort=confidence', { sort: 'confidence', descending: false, limit: 100 }],
  ['sort=-opened', { sort: 'opened', descending: true, limit: 100 }],
  [
    'priority=1&site=Lima&status=Cerrado',
    { facts: { priority: '1', site: 'Lima', state: 'Cerrado' }, limit: 100 },
  ],
  ['from=2024-01-01&to=2024-02-29', { from: '2024-01-01', to: '2024-02-29', limit: 100 }],
]

for (const [query, asked] of CASES)
  test(`tickets?${query}`, async (t) => {
    const { app, desk } = await testServer(t)
    const { statusCode } = await app.inject(`/api/analyses/a1/tickets?${query}`)
    assert.equal(statusCode, 200)
    assert.deepEqual(desk.asked.query, asked)
  })

const PREVIEWS: readonly (readonly [query: string, asked: object])[] = [
  ['', { limit: 50 }],
  ['?sheet=Otra&headerRow=3&limit=200', { sheet: 'Otra', headerRow: 3, limit: 200 }],
  ['?sheet=&headerRow=&limit=', { limit: 50 }],
]

for (const [query, asked] of PREVIEWS)
  test(`preview${query}`, async (t) => {
    const { app, desk } = await testServer(t)
    await app.inject(`/api/files/f1/preview${query}`)
    assert.deepEqual(desk.asked.preview, asked)
  })

test('a correction may empty a text and take the category id away', async (t) => {
  const { app, desk } = await testServer(t)
  const payload = { category: 'Redes', categoryId: null, cause: '' }
  await app.inject({ method: 'PATCH', url: '/api/analyses/a1/tickets/2', payload })
  assert.deepEqual(desk.asked.edit, payload)
})
