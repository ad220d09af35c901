import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  CHARACTER_CASES,
  CLOSING_CASES,
  type CleanCase,
  MAIL_CASES,
  MARKUP_CASES,
} from './clean-text.cases.ts'
import { cleanText, readableText } from './clean-text.ts'

const GROUPS: Readonly<Record<string, readonly CleanCase[]>> = {
  markup: MARKUP_CASES,
  characters: CHARACTER_CASES,
  'quoted mail': MAIL_CASES,
  'signatures and notices': CLOSING_CASES,
}

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`cleanText: ${group}`, () => {
    for (const [what, before, after] of cases) {
      test(what, () => assert.equal(cleanText(before), after))
    }
  })
}

test('readableText keeps quotes and signatures', () => {
  assert.equal(readableText('<p>No va</p><p>-- </p><p>Ana</p>'), 'No va\n--\nAna')
})

const PIECES = Object.values(GROUPS)
  .flat()
  .flatMap(([, before]) => before.split(/(?<=\n)|(?=<)|(?<=>)/))
const MARKS =
  '< > & &amp; &lt; &#38; &#60; _x000D_ _x000 D_ * ** ` | || [ ]( {{ }} {co {code} de} > - # -- ---'.split(
    ' ',
  )
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES, ...MARKS, '\n', ' ', '\u00a0'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''))

describe('cleanText on anything', () => {
  test('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const clean = cleanText(text)
        assert.equal(cleanText(clean), clean)
      }),
      { numRuns: 400 },
    )
  })

  test('escapes nested deeper than anybody would still settle', () => {
    const nested = `${'{co'.repeat(30)}{code}${'de}'.repeat(30)}`
    assert.equal(cleanText(cleanText(nested)), cleanText(nested))
  })

  test('a text that loses everything but a signature keeps it', () => {
    assert.equal(cleanText('Saludos,\nAna Pérez'), 'Saludos,\nAna Pérez')
  })

  const REPEATED = [
    '<',
    '<a href="',
    '<table><tr><td>',
    '&amp;',
    '> ',
    'De: a\n',
    '**a',
    '[a|',
    '|a',
    '<!--',
    ' ',
  ]
  for (const piece of REPEATED) {
    test(`100 kB of ${JSON.stringify(piece)} takes no longer than text`, () => {
      const start = performance.now()
      cleanText(`<p>x</p>${piece.repeat(100_000 / piece.length)}`)
      assert.ok(performance.now() - start < 1000)
    })
  }
})
