import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLexicon } from './lexicon.ts'
import type { Phrase } from './saying.ts'
import { weightFor } from './weights.ts'
import { stem, wordsOf } from './words.ts'

const phrase = (text: string): Phrase => (text.startsWith('$') ? [text] : wordsOf(text).map(stem))

/** What each label says; the lists below know nothing else. */
const SAID = ['shared drive', 'no llega', 'printer', '$slow + printer', 'printer + ink', '$name']
const CONCEPTS = new Map([['$slow', ['slow', 'takes ages'].map(phrase)]])

const lexicon = createLexicon(
  SAID.map((said, label) => ({ parts: said.split(' + ').map(phrase), label, weight: 1 })),
  SAID.map((_, label) => label),
  CONCEPTS,
)

const foundIn = (text: string, title = ''): readonly string[] => {
  const { features, marks } = lexicon.find(text)
  const all = [...features, ...lexicon.together(marks, lexicon.find(title).marks)]
  return SAID.filter((_, label) => all.some(({ labels }) => weightFor(labels, label) > 0))
}

const cases: readonly [text: string, title: string, found: readonly string[]][] = [
  ['The shared drive is gone', '', ['shared drive']],
  ['My drive is shared', '', []],
  ['el correo no me llega', '', ['no llega']],
  ['el correo llega', '', []],
  ['printers', '', ['printer']],
  ['The printer takes ages', '', ['printer', '$slow + printer']],
  ['slow, slow printer: slow', '', ['printer', '$slow + printer']],
  ['It takes ages', 'Printer', ['$slow + printer']],
  ['Needs ink', 'Printer on floor 2', ['printer + ink']],
  ['ZEUS does not open', '', ['$name']],
  ['ZEUS DOES NOT OPEN', '', []],
]

for (const [text, title, found] of cases)
  test(`"${text}"${title && ` below "${title}"`}: ${found.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(foundIn(text, title), found))

test('red is a network among Spanish words and a colour among English ones', () => {
  const network = createLexicon([{ parts: [['red']], label: 0, weight: 1 }], [0], new Map())
  assert.equal(network.find('No hay red en la planta').features.length, 1)
  assert.equal(network.find('The red light is on').features.length, 0)
})
