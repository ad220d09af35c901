import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { readSettings } from '../shared/settings.ts'
import { buildServer } from './app.ts'
import {
  ANALYSIS,
  CATEGORIES,
  createDeskDouble,
  type DeskDouble,
  FILE,
  PREVIEW,
  PROMPT,
  RECEIVED,
  STATISTICS,
  TICKET,
} from './desk-double.test-helper.ts'

type Call = readonly [method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: unknown]

let desk: DeskDouble
let app: FastifyInstance

before(async () => {
  desk = createDeskDouble()
  app = await buildServer({ desk, settings: readSettings({}), version: '1.2.3' })
})
after(() => app.close())

const call = async ([method, url, body]: Call, headers: Record<string, string> = {}) => {
  const payload = body === undefined ? {} : { payload: body as object }
  const response = await app.inject({ method, url, headers, ...payload })
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    body: response.body && response.json(),
  }
}

const HAPPY: readonly (readonly [Call, number, unknown])[] = [
  [['GET', '/healthz'], 200, { status: 'ok', version: '1.2.3', live: true, ready: true }],
  [['GET', '/api/files'], 200, [FILE]],
  [['GET', '/api/files/f1'], 200, FILE],
  [['GET', '/api/files/f1/preview'], 200, PREVIEW],
  [['PATCH', '/api/files/f1', { pinned: true }], 200, { ...FILE, pinned: true }],
  [['DELETE', '/api/files/f1'], 204, ''],
  [['POST', '/api/analyses', { fileId: 'f1' }], 202, ANALYSIS],
  [['POST', '/api/analyses', { fileId: 'f1', force: false }], 200, ANALYSIS],
  [['GET', '/api/analyses'], 200, [ANALYSIS]],
  [['GET', '/api/analyses/a1'], 200, ANALYSIS],
  [['POST', '/api/analyses/a1/pause'], 200, ANALYSIS],
  [['POST', '/api/analyses/a1/resume'], 200, ANALYSIS],
  [['POST', '/api/analyses/a1/cancel'], 200, ANALYSIS],
  [['PATCH', '/api/analyses/a1', { priority: 'low' }], 200, { ...ANALYSIS, priority: 'low' }],
  [['DELETE', '/api/analyses/a1'], 204, ''],
  [['POST', '/api/clean'], 200, { files: 2, analyses: 1, bytes: 4096 }],
  [['GET', '/api/analyses/a1/statistics'], 200, STATISTICS],
  [['GET', '/api/analyses/a1/categories'], 200, CATEGORIES],
  [['GET', '/api/analyses/a1/prompt'], 200, PROMPT],
  [['GET', '/api/analyses/a1/log'], 200, [{ at: 1, level: 'info', code: 'run.started', text: 'Empieza' }]],
  [['GET', '/api/analyses/a1/tickets'], 200, { items: [TICKET], nextCursor: null, total: 1 }],
  [['GET', '/api/analyses/a1/tickets/2/received'], 200, RECEIVED],
  [['PATCH', '/api/analyses/a1/tickets/2', { summary: 'x' }], 200, TICKET],
  [['GET', '/api/engines/instant/models'], 200, []],
  [['POST', '/api/session', { password: 'none is set' }], 204, ''],
  [['DELETE', '/api/session'], 204, ''],
]

for (const [request, status, body] of HAPPY)
  test(`${request.slice(0, 2).join(' ')} answers ${status}`, async () => {
    const answer = await call(request)
    assert.deepEqual([answer.status, answer.body], [status, body])
  })

test('one ticket comes with its original texts', async () => {
  const { status, body } = await call(['GET', '/api/analyses/a1/tickets/2'])
  assert.equal(status, 200)
  assert.equal(body.original.title, 'No imprime')
})

const UNKNOWN: readonly Call[] = [
  ['GET', '/api/files/nope'],
  ['DELETE', '/api/files/nope'],
  ['GET', '/api/files/nope/preview'],
  ['POST', '/api/analyses', { fileId: 'nope' }],
  ['GET', '/api/analyses/nope'],
  ['POST', '/api/analyses/nope/pause'],
  ['POST', '/api/analyses/nope/resume'],
  ['POST', '/api/analyses/nope/cancel'],
  ['POST', '/api/analyses/nope/retry'],
  ['DELETE', '/api/analyses/nope'],
  ['GET', '/api/analyses/nope/events'],
  ['GET', '/api/analyses/nope/log'],
  ['GET', '/api/analyses/nope/statistics'],
  ['GET', '/api/analyses/nope/categories'],
  ['GET', '/api/analyses/nope/prompt'],
  ['GET', '/api/analyses/nope/tickets'],
  ['GET', '/api/analyses/a1/tickets/99'],
  ['GET', '/api/analyses/a1/tickets/99/received'],
  ['PATCH', '/api/analyses/a1/tickets/99', { summary: 'x' }],
  ['GET', '/api/analyses/nope/result.xlsx'],
  ['GET', '/api/analyses/nope/result.csv'],
  ['GET', '/api/analyses/nope/result.json'],
  ['GET', '/api/analyses/nope/result.jsonl'],
  ['GET', '/api/engines/nope/models'],
  // Not built: they do not exist.
  ['GET', '/api/analyses/a1/result.pdf'],
  ['POST', '/api/engines/ollama/pull', { name: 'x' }],
  ['GET', '/api'],
  ['GET', '/api/'],
  ['GET', `/api/files/${'x'.repeat(300)}`],
  ['GET', '/api/files/..%2f..%2fetc%2fpasswd'],
]

for (const request of UNKNOWN)
  test(`${request[0]} ${request[1].slice(0, 60)} does not exist`, async () => {
    const { status, type, body } = await call(request)
    assert.deepEqual([status, body.code], [404, 'not-found'])
    assert.equal(type, 'application/problem+json; charset=utf-8')
  })

const INVALID: readonly (readonly [Call, field: string, es: RegExp, en: RegExp])[] = [
  [['POST', '/api/analyses'], '', /falta el cuerpo/, /the body, in JSON, is missing/],
  [['POST', '/api/analyses', []], '', /debe ser un objeto/, /must be an object/],
  [['POST', '/api/analyses', {}], 'fileId', /falta «fileId»/, /"fileId" is missing/],
  [['POST', '/api/analyses', { fileId: 7 }], 'fileId', /debe ser un texto/, /must be a text/],
  [
    ['POST', '/api/analyses', { fileId: 'f1', colums: {} }],
    'colums',
    /no existe el campo «colums»/,
    /there is no field "colums"/,
  ],
  [
    ['POST', '/api/analyses', { fileId: 'f1', columns: { titulo: 'A' } }],
    'columns.titulo',
    /no existe el campo «columns.titulo»/,
    /there is no field "columns.titulo"/,
  ],
  [
    ['POST', '/api/analyses', { fileId: 'f1', fields: ['summary', 'mood'] }],
    'fields.1',
    /uno de estos valores: category, summary, problem/,
    /one of these values: category, summary, problem/,
  ],
  [['POST', '/api/analyses', { fileId: 'f1', fields: [] }], 'fields', /al menos 1/, /at least 1/],
  [
    ['POST', '/api/analyses', { fileId: 'f1', concurrency: 33 }],
    'concurrency',
    /no mayor que 32/,
    /not above 32/,
  ],
  [
    ['POST', '/api/analyses', { fileId: 'f1', concurrency: -1 }],
    'concurrency',
    /no menor que 0/,
    /not below 0/,
  ],
  [['POST', '/api/analyses', { fileId: 'f1', sample: 0 }], 'sample', /no menor que 1/, /not below 1/],
  [['POST', '/api/analyses', { fileId: 'f1', sample: 1.5 }], 'sample', /número entero/, /whole number/],
  [
    ['POST', '/api/analyses', { fileId: 'f1', engine: 'cloud' }],
    'engine',
    /ollama, instant/,
    /ollama, instant/,
  ],
  [
    ['POST', '/api/analyses', { fileId: 'f1', categories: { kind: 'discover' } }],
    'categories.kind',
    /starter, free, column, list/,
    /starter, free, column, list/,
  ],
  [
    ['POST', '/api/analyses', { fileId: 'f1', categories: { kind: 'column' } }],
    'categories.column',
    /falta «categories.column»/,
    /"categories.column" is missing/,
  ],
  [['GET', '/api/files/f1/preview?headerRow=-1'], 'headerRow', /no menor que 0/, /not below 0/],
  [['GET', '/api/files/f1/preview?limit=1001'], 'limit', /no mayor que 1000/, /not above 1000/],
  [['GET', '/api/analyses/a1/tickets?limit=0'], 'limit', /no menor que 1/, /not below 1/],
  [['GET', '/api/analyses/a1/tickets?sort=mood'], 'sort', /row, category/, /row, category/],
  [['GET', '/api/analyses/a1/tickets?from=2024-13-01'], 'from', /2024-05-31/, /2024-05-31/],
  [['GET', '/api/analyses/a1/tickets?q=a&q=b'], 'q', /debe ser un texto/, /must be a text/],
  [['GET', '/api/analyses/a1/tickets/first'], 'row', /debe ser un número/, /must be a number/],
  [['PATCH', '/api/analyses/a1/tickets/2', {}], '', /nada que cambiar/, /nothing to change/],
  [
    ['PATCH', '/api/analyses/a1/tickets/2', { confidence: 1 }],
    'confidence',
    /no existe/,
    /there is no field/,
  ],
  [
    ['PATCH', '/api/analyses/a1/tickets/2', { summary: null }],
    'summary',
    /debe ser un texto/,
    /must be a text/,
  ],
  [['POST', '/api/session', {}], 'password', /falta «password»/, /"password" is missing/],
]

for (const [request, field, es, en] of INVALID)
  test(`${request[0]} ${request[1]} ${JSON.stringify(request[2]) ?? ''} is refused in both languages`, async () => {
    const spanish = await call(request, { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' })
    const english = await call(request, { 'accept-language': 'en-GB' })
    assert.deepEqual(
      [spanish.status, spanish.body.code, spanish.body.field ?? ''],
      [400, 'request.invalid', field],
    )
    assert.match(spanish.body.detail, es)
    assert.match(english.body.detail, en)
  })
