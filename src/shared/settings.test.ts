import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explain, TriajeError } from './errors.ts'
import { SETTINGS } from './setting-table.ts'
import { readSettings, type Settings } from './settings.ts'

const DEFAULTS: Settings = {
  host: '127.0.0.1',
  port: 5000,
  password: null,
  language: null,
  engine: null,
  model: null,
  embed: null,
  concurrency: 0,
  allowRemote: false,
  allowedHosts: [],
  trustProxy: false,
  maxUploadMb: 200,
  basePath: '',
  logLevel: 'info',
  retentionDays: 30,
  retentionResultsDays: 400,
  data: null,
  ollamaHost: '127.0.0.1:11434',
}

test('without an environment the defaults stand', () => {
  assert.deepEqual(readSettings({}), DEFAULTS)
})

test('an empty variable counts as unset', () => {
  const env = Object.fromEntries(Object.values(SETTINGS).map(({ name }) => [name, '  ']))
  assert.deepEqual(readSettings(env), DEFAULTS)
})

const ACCEPTED: readonly (readonly [name: string, value: string, read: Partial<Settings>])[] = [
  ['TRIAJE_HOST', ' [::1] ', { host: '::1' }],
  ['TRIAJE_HOST', 'Mi-Equipo.local', { host: 'mi-equipo.local' }],
  ['TRIAJE_PORT', '0', { port: 0 }],
  ['TRIAJE_PORT', ' 8080 ', { port: 8080 }],
  ['TRIAJE_PASSWORD', ' con blancos ', { password: ' con blancos ' }],
  ['TRIAJE_LANGUAGE', 'ES', { language: 'es' }],
  ['TRIAJE_ENGINE', 'instant', { engine: 'instant' }],
  ['TRIAJE_MODEL', 'gemma3:4b', { model: 'gemma3:4b' }],
  ['TRIAJE_CONCURRENCY', '32', { concurrency: 32 }],
  ['TRIAJE_ALLOW_REMOTE', '1', { allowRemote: true }],
  ['TRIAJE_ALLOW_REMOTE', 'Sí', { allowRemote: true }],
  ['TRIAJE_TRUST_PROXY', 'off', { trustProxy: false }],
  ['TRIAJE_ALLOWED_HOSTS', 'A.example, b.example', { allowedHosts: ['a.example', 'b.example'] }],
  ['TRIAJE_MAX_UPLOAD_MB', '500', { maxUploadMb: 500 }],
  ['TRIAJE_DATA', '/srv/triaje', { data: '/srv/triaje' }],
  ['OLLAMA_HOST', 'http://gpu:11434/', { ollamaHost: 'http://gpu:11434/' }],
  ['OLLAMA_HOST', '0.0.0.0', { ollamaHost: '0.0.0.0' }],
]

for (const [name, value, read] of ACCEPTED)
  test(`${name}=${value}`, () => {
    assert.deepEqual(readSettings({ [name]: value }), { ...DEFAULTS, ...read })
  })

const REFUSED: readonly (readonly [name: string, value: string])[] = [
  ['TRIAJE_HOST', 'http://localhost'],
  ['TRIAJE_HOST', 'a b'],
  ['TRIAJE_PORT', '65536'],
  ['TRIAJE_PORT', '-1'],
  ['TRIAJE_PORT', '80a'],
  ['TRIAJE_PORT', '1e3'],
  ['TRIAJE_LANGUAGE', 'fr'],
  ['TRIAJE_ENGINE', 'cloud'],
  ['TRIAJE_CONCURRENCY', '33'],
  ['TRIAJE_CONCURRENCY', '1.5'],
  ['TRIAJE_ALLOW_REMOTE', 'maybe'],
  ['TRIAJE_ALLOWED_HOSTS', 'https://a.example'],
  ['TRIAJE_ALLOWED_HOSTS', 'a.example:8080'],
  ['TRIAJE_MAX_UPLOAD_MB', '0'],
  ['OLLAMA_HOST', 'not an address'],
]

for (const [name, value] of REFUSED)
  test(`${name}=${value} is refused, naming what is accepted in both languages`, () => {
    assert.throws(
      () => readSettings({ [name]: value }),
      (error) => {
        assert.ok(error instanceof TriajeError)
        assert.deepEqual([error.code, error.field], ['request.invalid', name])
        assert.match(explain(error.code, error.params, 'es').detail, new RegExp(`${name} debe ser `))
        assert.match(explain(error.code, error.params, 'en').detail, new RegExp(`${name} must be `))
        return true
      },
    )
  })
