import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

const NAMES = ['engine', 'model', 'out', 'language', 'columns', 'concurrency', 'categories', 'url', 'data']

for (const [said, name] of [
  ['egnine', 'engine'],
  ['otu', 'out'],
  ['lang', 'language'],
  ['modle', 'model'],
  ['catgeories', 'categories'],
  ['colums', 'columns'],
  ['categoria', 'categories'],
  ['o', 'out'],
  ['c', undefined],
  ['q', undefined],
  ['', undefined],
  ['verbose', undefined],
  ['x', undefined],
] as const)
  test(`--${said} was probably meant to be ${name}`, () => assert.equal(nearest(said, NAMES), name))
