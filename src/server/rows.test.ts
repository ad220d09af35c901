import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VALUES } from './desk-double.test-helper.ts'
import { testServer } from './server.test-helper.ts'

test('the values of the columns of a sheet', async (t) => {
  const { app, desk } = await testServer(t)
  const response = await app.inject('/api/files/f1/values?sheet=Tickets&headerRow=3')
  assert.deepEqual([response.statusCode, response.json()], [200, VALUES])
  const { signal, ...asked } = desk.asked.rows ?? {}
  assert.deepEqual(asked, { sheet: 'Tickets', headerRow: 3 })
  assert.ok(signal instanceof AbortSignal)
})

test('the values of the columns of several files', async (t) => {
  const { app, desk } = await testServer(t)
  assert.equal((await app.inject('/api/files/f1/values?also=f2,f3')).statusCode, 200)
  const { signal: _, ...asked } = desk.asked.rows ?? {}
  assert.deepEqual(asked, { also: ['f2', 'f3'] })
})

const COUNTS: readonly (readonly [body: object, asked: object])[] = [
  [{}, { where: [] }],
  [
    { sheet: '', headerRow: 2, where: [{ column: 'Estado', is: [3] }] },
    { headerRow: 2, where: [{ column: 'Estado', is: ['3'] }] },
  ],
]

for (const [body, asked] of COUNTS)
  test(`how many rows are left by ${JSON.stringify(body)}`, async (t) => {
    const { app, desk } = await testServer(t)
    const response = await app.inject({ method: 'POST', url: '/api/files/f1/count', payload: body })
    assert.deepEqual([response.statusCode, response.json()], [200, { rows: 2, of: 3 }])
    const { signal: _, ...seen } = desk.asked.rows ?? {}
    assert.deepEqual(seen, asked)
  })

for (const url of ['/api/files/f9/values', '/api/files/f1/values?headerRow=-1'])
  test(`refused: ${url}`, async (t) => {
    const { app } = await testServer(t)
    assert.ok([400, 404].includes((await app.inject(url)).statusCode))
  })
