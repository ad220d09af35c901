import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../shared/language.ts'
import { localeLanguage } from './locale.ts'

const CASES: readonly [env: Record<string, string>, system: string | null, language: Language | null][] = [
  [{ LANG: 'es_ES.UTF-8' }, null, 'es'],
  [{ LANG: 'es_MX@euro' }, null, 'es'],
  [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'es_AR.UTF-8' }, null, 'es'],
  [{ LC_ALL: 'en_GB.UTF-8', LANG: 'es_ES.UTF-8' }, null, 'en'],
  [{ LC_ALL: 'C', LANG: 'es_ES.UTF-8' }, null, null],
  [{ LANG: 'C.UTF-8', LANGUAGE: 'es' }, null, null],
  [{ LANG: 'en_US.UTF-8', LANGUAGE: 'es' }, null, 'es'],
  [{ LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr:es:en' }, null, 'es'],
  [{ LANG: 'pt_BR.UTF-8' }, null, null],
  [{}, null, null],
  [{}, 'es-PE', 'es'],
  [{ LANG: 'en_US' }, 'es-PE', 'en'],
]

for (const [env, system, language] of CASES)
  test(`${JSON.stringify(env)}, of a system in ${system}: ${language}`, () =>
    assert.equal(
      localeLanguage(env, () => system),
      language,
    ))
