import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AnalysisRequest } from '../jobs/desk.ts'
import { testServer } from './server.test-helper.ts'

const FULL = {
  fileId: 'f1',
  sheet: 'Tickets',
  headerRow: 3,
  columns: { title: 'Asunto', notes: '#7' },
  where: [{ column: 'Estado', is: ['Cerrado', ''], from: '2026-01' }],
  context: 'SISCONT: software de contabilidad',
  categories: { kind: 'column', column: 'Categoría' },
  fields: ['category', 'cause'],
  engine: 'ollama',
  model: 'gemma3:4b',
  url: 'http://127.0.0.1:11434',
  language: 'en',
  sample: 100,
  concurrency: 4,
  force: true,
}

const OPEN = Object.fromEntries(Object.keys(FULL).map((key) => [key, null]))

const CASES: readonly (readonly [what: string, body: object, request: Partial<AnalysisRequest>])[] = [
  ['the file alone', { fileId: 'f1' }, { fileId: 'f1' }],
  ['everything', FULL, FULL as AnalysisRequest],
  ['null for all that is open', { ...OPEN, fileId: 'f1' }, { fileId: 'f1' }],
  ['empty texts', { fileId: 'f1', sheet: '', model: '', url: '', context: '' }, { fileId: 'f1' }],
  [
    'a role left open, and one for a header without name',
    { fileId: 'f1', columns: { title: null, notes: '' } },
    { fileId: 'f1', columns: { notes: '' } },
  ],
  [
    'conditions on rows with numbers, true and what is left open',
    {
      fileId: 'f1',
      where: [{ column: 'Prioridad', is: [1, true, 'x'], not: null, from: 2.5, to: '' }],
    },
    { fileId: 'f1', where: [{ column: 'Prioridad', is: ['1', 'TRUE', 'x'], from: '2.5' }] },
  ],
  [
    'categories as free',
    { fileId: 'f1', categories: { kind: 'free', items: null, column: '' } },
    { fileId: 'f1', categories: { kind: 'free' } },
  ],
]

for (const [what, body, expected] of CASES)
  test(`the desk is asked what the body says: ${what}`, async (t) => {
    const { app, desk } = await testServer(t)
    const { statusCode } = await app.inject({ method: 'POST', url: '/api/analyses', payload: body })
    assert.equal(statusCode, 202)
    assert.deepEqual(desk.asked.request, expected)
  })

const BAD_WHERE: readonly (readonly [what: string, where: unknown, field: string])[] = [
  ['no list', { column: 'Estado', is: ['x'] }, 'where'],
  ['no column', [{ is: ['x'] }], 'where.0.column'],
  ['a list without values', [{ column: 'Estado', is: [] }], 'where.0.is'],
  ['a value that is an object', [{ column: 'Estado', is: [{}] }], 'where.0.is.0'],
  ['a word that is none', [{ column: 'Estado', equals: ['x'] }], 'where.0.equals'],
]

for (const [what, where, field] of BAD_WHERE)
  test(`conditions on rows are refused: ${what}`, async (t) => {
    const { app } = await testServer(t)
    const payload = { fileId: 'f1', where }
    const response = await app.inject({ method: 'POST', url: '/api/analyses', payload })
    const { code, field: named } = response.json()
    assert.deepEqual([response.statusCode, code, named], [400, 'request.invalid', field])
  })

const SAID: readonly (readonly [accept: string, language: string | null])[] = [
  ['es-AR', 'es'],
  ['en', 'en'],
  ['*', null],
]

for (const [accept, language] of SAID)
  test(`Accept-Language ${accept} asks for answers in ${language ?? 'the language of the file'}`, async (t) => {
    const { app, desk } = await testServer(t)
    const headers = { 'accept-language': accept }
    await app.inject({ method: 'POST', url: '/api/analyses', headers, payload: { fileId: 'f1' } })
    assert.equal(desk.asked.language, language)
  })

const startWithItems = async (t: Parameters<typeof testServer>[0], items: string) => {
  const { app, desk } = await testServer(t)
  const payload = `{"fileId":"f1","categories":{"kind":"list","items":${items}}}`
  const headers = { 'content-type': 'application/json' }
  const response = await app.inject({ method: 'POST', url: '/api/analyses', headers, payload })
  const choice = desk.asked.request?.categories
  return { response, items: choice?.kind === 'list' ? choice.items : [] }
}

test('categories come as names or as objects, with children', async (t) => {
  const { items } = await startWithItems(
    t,
    `["Redes", {"name": "Hardware", "definition": "Equipos", "terms": ["portátil"], "code": "H",
      "children": ["Pantallas"]}]`,
  )
  const [network, hardware, screens] = items
  assert.deepEqual([network?.name, network?.parent], ['Redes', null])
  assert.deepEqual([hardware?.definition, hardware?.terms, hardware?.code], ['Equipos', ['portátil'], 'H'])
  assert.deepEqual([screens?.name, screens?.parent], ['Pantallas', hardware?.id])
})

const deep = (levels: number): string =>
  `[${'{"name":"x","children":['.repeat(levels)}"x"${']}'.repeat(levels)}]`

const BAD_LISTS: readonly (readonly [what: string, items: string])[] = [
  ['no list', 'null'],
  ['an empty list', '[]'],
  ['an empty name', '["  "]'],
  ['an object without a name', '[{}]'],
  ['a third level', deep(2)],
  ['100,000 levels', deep(100_000)],
]

for (const [what, items] of BAD_LISTS)
  test(`a list of categories is refused: ${what}`, async (t) => {
    const { response } = await startWithItems(t, items)
    assert.deepEqual([response.statusCode, response.json().code], [422, 'categories.invalid'])
  })
