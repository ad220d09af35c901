import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ROLES } from '../columns/layout.ts'
import { testServer } from './server.test-helper.ts'

type Schema = { properties?: Record<string, unknown>; required?: string[] }
type Operation = {
  summary: string
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, unknown> }>
}
type Document = {
  openapi: string
  info: { version: string }
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const SCHEMAS = [
  'Analysis',
  'Engine',
  'Evaluation',
  'File',
  'Layout',
  'Model',
  'Problem',
  'Ticket',
  'TicketDetail',
]

const OPERATIONS = [
  'delete /api/analyses/{id}',
  'delete /api/files/{id}',
  'delete /api/session',
  'get /api/analyses',
  'get /api/analyses/{id}',
  'get /api/analyses/{id}/categories',
  'get /api/analyses/{id}/events',
  'get /api/analyses/{id}/log',
  'get /api/analyses/{id}/prompt',
  'get /api/analyses/{id}/result.csv',
  'get /api/analyses/{id}/result.json',
  'get /api/analyses/{id}/result.jsonl',
  'get /api/analyses/{id}/result.xlsx',
  'get /api/analyses/{id}/result.zip',
  'get /api/analyses/{id}/statistics',
  'get /api/analyses/{id}/tickets',
  'get /api/analyses/{id}/tickets/{row}',
  'get /api/analyses/{id}/tickets/{row}/received',
  'get /api/analyses/{id}/training.csv',
  'get /api/analyses/{id}/training.jsonl',
  'get /api/backup',
  'get /api/engines',
  'get /api/engines/{engine}/models',
  'get /api/evaluations/{id}',
  'get /api/files',
  'get /api/files/{id}',
  'get /api/files/{id}/preview',
  'get /api/files/{id}/values',
  'get /healthz',
  'get /healthz/live',
  'get /healthz/ready',
  'get /metrics',
  'patch /api/analyses/{id}',
  'patch /api/analyses/{id}/tickets/{row}',
  'patch /api/files/{id}',
  'post /api/analyses',
  'post /api/analyses/{id}/cancel',
  'post /api/analyses/{id}/pause',
  'post /api/analyses/{id}/resume',
  'post /api/analyses/{id}/retry',
  'post /api/clean',
  'post /api/estimates',
  'post /api/evaluations',
  'post /api/files',
  'post /api/files/together',
  'post /api/files/{id}/count',
  'post /api/files/{id}/read-as',
  'post /api/session',
]

test('every route is described, with the errors it may answer', async (t) => {
  const { app } = await testServer(t)
  const document = (await app.inject('/api/openapi.json')).json() as Document
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  )
  const described = operations.filter(({ name }) => !name.startsWith('head '))
  assert.deepEqual(described.map(({ name }) => name).toSorted(), OPERATIONS)
  for (const { name, operation } of operations) {
    assert.ok(operation.summary, name)
    if (!name.includes('/healthz'))
      assert.ok(operation.responses.default?.content?.['application/problem+json'], name)
  }
})

test('the document follows the schemas that check the requests', async (t) => {
  const { app } = await testServer(t)
  const { openapi, info, paths, components } = (await app.inject('/api/openapi.json')).json() as Document
  assert.deepEqual([openapi, info.version], ['3.1.0', '1.2.3'])
  const request = paths['/api/analyses']?.post?.requestBody?.content['application/json']?.schema
  assert.equal(request?.required, undefined)
  assert.deepEqual(Object.keys(request?.properties ?? {}).slice(0, 5), [
    'fileId',
    'fileIds',
    'sheet',
    'headerRow',
    'columns',
  ])
  assert.ok(JSON.stringify(request?.properties?.columns).includes(JSON.stringify(ROLES)))
  assert.deepEqual(Object.keys(components.schemas).toSorted(), SCHEMAS)
})
