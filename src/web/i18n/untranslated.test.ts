import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const web = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Text between tags, and attributes that people read or hear. */
const TEXT = />\s*([^<>{}()=;]*\p{L}{2,}[^<>{}()=;]*)\s*<\//gu
const SPOKEN =
  /(?:aria-label|aria-description|title|label|placeholder|description|alt)="([^"]*\p{L}{2,}[^"]*)"/gu

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

/** What a component shows that does not come from the words. */
const fixedTexts = (source: string): readonly string[] =>
  [TEXT, SPOKEN].flatMap((pattern) =>
    [...withoutComments(source).matchAll(pattern)].map(([, text = '']) => text.trim()),
  )

const FOUND: readonly (readonly [source: string, texts: readonly string[]])[] = [
  ['<Text>Hola</Text>', ['Hola']],
  ['<Text>\n  Two words\n</Text>', ['Two words']],
  ['<input aria-label="Buscar" />', ['Buscar']],
  ['<Text>{words.title}</Text>', []],
  ['<Text size="sm">{a > b ? c : d}</Text>', []],
  ['const f = (a: Map<string, B>): Promise<void> => {}', []],
  ['// <Text>Hola</Text>', []],
]

for (const [source, texts] of FOUND)
  test(`the finder of fixed texts reads ${source}`, () => assert.deepEqual(fixedTexts(source), texts))

test('every visible text comes from the words of the page', () => {
  const files = globSync('**/*.tsx', { cwd: web })
  assert.ok(files.length > 30)
  const found = files.flatMap((file) =>
    fixedTexts(readFileSync(join(web, file), 'utf8')).map((text) => `${file}: ${text}`),
  )
  assert.deepEqual(found, [])
})
