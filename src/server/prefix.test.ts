import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prefixOf, withoutBase } from './prefix.ts'

const PREFIXES: readonly (readonly [
  basePath: string,
  trustProxy: boolean,
  header: string,
  wanted: string,
])[] = [
  ['', false, '', ''],
  ['/triaje', false, '', '/triaje'],
  ['', true, '/soporte/triaje/', '/soporte/triaje'],
  ['', false, '/soporte', ''],
  ['/triaje', true, '/soporte', '/triaje'],
  ['', true, '/"><script>', ''],
  ['', true, '//evil.example', ''],
]

for (const [basePath, trustProxy, header, wanted] of PREFIXES)
  test(`reached under "${wanted}": setting "${basePath}", ${trustProxy ? 'trusted' : 'other'} header "${header}"`, () => {
    assert.equal(prefixOf({ headers: { 'x-forwarded-prefix': header } }, { basePath, trustProxy }), wanted)
  })

const ADDRESSES: readonly (readonly [url: string, basePath: string, wanted: string])[] = [
  ['/triaje/api/files?x=1', '/triaje', '/api/files?x=1'],
  ['/triaje', '/triaje', '/'],
  ['/triaje?a', '/triaje', '/?a'],
  ['/triajes', '/triaje', '/triajes'],
  ['/api/files', '/triaje', '/api/files'],
  ['/api/files', '', '/api/files'],
]

for (const [url, basePath, wanted] of ADDRESSES)
  test(`${url} below "${basePath}" is ${wanted}`, () => {
    assert.equal(withoutBase(url, basePath), wanted)
  })
