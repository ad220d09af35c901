import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../i18n/en/index.ts'
import { resultChoices } from './result-choices.ts'

const words = en.analysis.download
const FILES = [
  { id: 'f1', name: 'may' },
  { id: 'f2', name: 'june' },
]

const CASES: readonly (readonly [
  what: string,
  files: typeof FILES,
  gone: boolean,
  hrefs: readonly string[],
])[] = [
  ['of one file', FILES.slice(0, 1), false, ['xlsx', 'xlsx?sheets=how', 'csv', 'json']],
  ['of one that has gone', FILES.slice(0, 1), true, ['csv', 'json']],
  ['of several files', FILES, false, ['zip', 'xlsx?file=f1', 'xlsx?file=f2', 'json']],
  ['of several that have gone', FILES, true, ['json']],
]

for (const [what, files, gone, hrefs] of CASES)
  test(`what can be downloaded ${what}`, () => {
    const choices = resultChoices({ id: 'a', files }, { words, gone })
    assert.deepEqual(
      choices.map(({ href }) => href),
      hrefs.map((ending) => `/api/analyses/a/result.${ending}`),
    )
    assert.equal(new Set(choices.map(({ label }) => label)).size, choices.length)
  })
