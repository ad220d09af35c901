import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from './en/index.ts'
import { es } from './es/index.ts'

type Leaf = string | ((...values: string[]) => string)

/** Every text by its path: `home.drop`. */
const leaves = (value: unknown, path = ''): readonly (readonly [path: string, Leaf])[] => {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]]
  return Object.entries(Object(value)).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

const PLACES = ['⟨1⟩', '⟨2⟩', '⟨3⟩', '⟨4⟩']

/** A text with marks where values go. */
const said = (leaf: Leaf): string => (typeof leaf === 'string' ? leaf : leaf(...PLACES.slice(0, leaf.length)))

const spanish = new Map(leaves(es))
const english = new Map(leaves(en))

/** Words that are the same in both languages. */
const SAME =
  /^(Triaje|Ollama|# ticket|# tickets|ollama pull .*|JSON|Excel|No|Error|Tickets?|Tokens|ID|Original|VPN|[^\p{L}]*)$/u

test('both languages have the same texts', () => {
  assert.deepEqual([...spanish.keys()].sort(), [...english.keys()].sort())
})

test('no text is left untranslated', () => {
  const same = [...spanish].filter(([path, leaf]) => said(leaf) === said(english.get(path) ?? ''))
  const meaningful = same.filter(([, leaf]) => !SAME.test(said(leaf).replace(/⟨\d⟩/g, '').trim()))
  assert.deepEqual(
    meaningful.map(([path, leaf]) => `${path}: ${said(leaf)}`),
    [],
  )
})

test('no text is empty', () => {
  const empty = [...spanish, ...english].filter(([, leaf]) => said(leaf).trim() === '')
  assert.deepEqual(
    empty.map(([path]) => path),
    [],
  )
})

test('both languages say the same values', () => {
  const values = (text: string): string =>
    [...text.matchAll(/⟨\d⟩|#/g)]
      .map(([mark]) => mark)
      .sort()
      .join('')
  const different = [...spanish].filter(
    ([path, leaf]) => !path.endsWith('.one') && values(said(leaf)) !== values(said(english.get(path) ?? '')),
  )
  assert.deepEqual(
    different.map(([path]) => path),
    [],
  )
})

/** Usted, vosotros and voseo; words of one country. */
const NOT_OURS =
  /\b(usted(es)?|vosotros|haced|podéis|tenéis|vuestr[oa]s?|computadora|ordenador|clic[aá]|pinch[ae])\b/i

test('Spanish speaks of tú and belongs to no country', () => {
  const odd = [...spanish].filter(([, leaf]) => NOT_OURS.test(said(leaf)))
  assert.deepEqual(
    odd.map(([path]) => path),
    [],
  )
})
