import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNotFound, isOffline, offline, problemFrom } from './problem.ts'

const READ: readonly (readonly [what: string, status: number, body: unknown, expected: object])[] = [
  [
    'as the server says it',
    422,
    { code: 'file.empty', title: 'Vacío', detail: 'Nada', field: 'file' },
    { code: 'file.empty', title: 'Vacío', detail: 'Nada', field: 'file' },
  ],
  ['the page of a proxy', 500, undefined, { code: 'internal', title: '', detail: '', field: null }],
  ['something of another shape', 500, { code: 7 }, { code: 'internal', title: '', detail: '', field: null }],
  ['a text', 400, 'no', { code: 'internal', title: '', detail: '', field: null }],
]

for (const [what, status, body, expected] of READ)
  test(`a problem is read: ${what}`, () => {
    const { code, title, detail, field } = problemFrom(status, body)
    assert.deepEqual({ code, title, detail, field }, expected)
  })

const AWAY: readonly (readonly [error: unknown, away: boolean])[] = [
  [offline(), true],
  [problemFrom(502, undefined), true],
  [problemFrom(503, undefined), true],
  [problemFrom(503, { code: 'engine.out-of-memory', detail: 'no cabe' }), false],
  [problemFrom(502, { code: 'engine.failed', detail: 'error' }), false],
  [problemFrom(404, { code: 'not-found' }), false],
  [new TypeError('x'), false],
  [null, false],
]

for (const [error, away] of AWAY)
  test(`${error} ${away ? 'means' : 'does not mean'} that the server is away`, () =>
    assert.equal(isOffline(error), away))

test('what is not there is told apart', () => {
  assert.equal(isNotFound(problemFrom(404, { code: 'not-found' })), true)
  assert.equal(isNotFound(problemFrom(410, {})), false)
})
