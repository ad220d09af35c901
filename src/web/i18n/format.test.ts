import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createFormat, type Format } from './format.ts'
import { firstLanguage, localeFor } from './language.ts'

const NOW = Date.parse('2026-05-10T12:00:00Z')
const at = (secondsAgo: number): string => new Date(NOW - secondsAgo * 1000).toISOString()

/** Intl puts spaces that do not break; which one differs between versions. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

type Case = readonly [what: string, say: (format: Format) => string, es: string, en: string]

const TICKETS = { one: '# ticket', other: '# tickets' }

const CASES: readonly Case[] = [
  ['four digits are grouped', (f) => f.number(4812), '4.812', '4,812'],
  ['a decimal', (f) => f.number(4.25), '4,3', '4.3'],
  ['a share', (f) => f.percent(0.137), '14 %', '14%'],
  ['one', (f) => f.plural(1, TICKETS), '1 ticket', '1 ticket'],
  ['none', (f) => f.plural(0, TICKETS), '0 tickets', '0 tickets'],
  ['many', (f) => f.plural(1_048_576, TICKETS), '1.048.576 tickets', '1,048,576 tickets'],
  ['bytes', (f) => f.bytes(512), '512 B', '512 byte'],
  ['megabytes', (f) => f.bytes(3_340_000), '3,3 MB', '3.3 MB'],
  ['a day', (f) => f.date('2026-05-02T10:00:00'), '2 may 2026', 'May 2, 2026'],
  ['just now', (f) => f.ago(at(20), NOW), 'ahora', 'now'],
  ['a clock that is ahead', (f) => f.ago(at(-20), NOW), 'ahora', 'now'],
  ['minutes ago', (f) => f.ago(at(300), NOW), 'hace 5 minutos', '5 minutes ago'],
  ['yesterday', (f) => f.ago(at(90_000), NOW), 'ayer', 'yesterday'],
  ['long ago', (f) => f.ago(at(9 * 86_400), NOW), '1 may 2026', 'May 1, 2026'],
  ['seconds', (f) => f.duration(44.6), '45 s', '45 sec'],
  ['nearly a minute', (f) => f.duration(59.7), '1 min', '1 min'],
  ['minutes', (f) => f.duration(38 * 60 + 20), '38 min', '38 min'],
  ['hours', (f) => f.duration(2 * 3600 + 600), '2 h 10 min', '2 hr 10 min'],
  ['nearly an hour', (f) => f.duration(3599), '1 h', '1 hr'],
  ['a list', (f) => f.list(['a', 'b', 'c']), 'a, b y c', 'a, b, and c'],
]

const [es, en] = [createFormat('es'), createFormat('en')]

for (const [what, say, spanish, english] of CASES)
  test(`as people write it: ${what}`, () => {
    assert.deepEqual([plain(say(es)), plain(say(en))], [spanish, english])
  })

const LANGUAGES: readonly (readonly [
  remembered: string | null,
  preferred: readonly string[],
  language: string,
])[] = [
  [null, ['es-AR', 'en'], 'es'],
  [null, ['fr-FR', 'es'], 'es'],
  [null, ['de'], 'en'],
  [null, [], 'en'],
  ['en', ['es'], 'en'],
  ['xx', ['es'], 'es'],
]

for (const [remembered, preferred, language] of LANGUAGES)
  test(`the page starts in ${language} after ${remembered} with ${preferred.join(' ') || 'nothing preferred'}`, () =>
    assert.equal(firstLanguage(remembered, preferred), language))

test('numbers and dates are those of the region of the browser, in the language of the page', () => {
  assert.equal(localeFor('es', ['en-GB', 'es-MX']), 'es-MX')
  assert.equal(localeFor('es', ['en-GB']), 'es')
})
