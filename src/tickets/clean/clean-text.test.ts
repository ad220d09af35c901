import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { cleanText, readableText } from './clean-text.ts'

test('readableText keeps quotes and signatures', () => {
  assert.equal(readableText('<p>No va</p><p>-- </p><p>Ana</p>'), 'No va\n--\nAna')
})

const PIECES = [
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<table><tr><td>',
  '</td><td>',
  '</table>',
  '<li>',
  '<!--',
  '-->',
  '<pre>',
  '<a href="https://a.es/x">',
  '</a>',
  '<span style="',
  '<script>',
  '</script>',
  '&nbsp;',
  '[a|https://x.es]',
  '{code}',
  '{color:red}',
  '!a.png!',
  '![x](',
  '](https://a.es)',
  '||a||',
  '|a|b|',
  '```',
  '# ',
  'h1. ',
  '- [x] ',
  'data:image/png;base64,AAAA',
  '-----Original Message-----',
  'De: Ana',
  'Enviado: hoy',
  'Para: Luis',
  'Asunto: VPN',
  'El 1/2/2024, Ana escribió:',
  '> ',
  'Saludos,',
  'Gracias',
  'Ana Pérez',
  'Tel. 600',
  'Enviado desde mi iPhone',
  'This e-mail is confidential.',
  'No abre Outlook desde ayer',
  'sale esto:',
  'te reenvío',
]
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
    'Gracias\nAna Pérez\n',
    '--\nAna Pérez\n',
    'Le informamos de sus datos\n',
    'El 1/1 a las 10:00, Ana\n',
    'El 1/1 a las 10:00, Ana Paz escribió:\n',
    'De: a@b.es\nFecha: 1\nA: b\n\n',
    '<td>a<td>',
    '>>> a\n',
    '[cid:',
  ]
  for (const piece of REPEATED) {
    test(`100 kB of ${JSON.stringify(piece)} takes no longer than text`, () => {
      const start = performance.now()
      cleanText(`<p>x</p>${piece.repeat(100_000 / piece.length)}`)
      assert.ok(performance.now() - start < 3000)
    })
  }
})
