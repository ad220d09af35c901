import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDelimited } from './delimited.ts'

const CASES: readonly (readonly [what: string, text: string, rows: readonly (readonly string[])[]])[] = [
  [
    'commas',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons with a comma inside',
    'a;b,c\r\nd;e',
    [
      ['a', 'b,c'],
      ['d', 'e'],
    ],
  ],
  [
    'tabs',
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quotes, doubled and with a line end',
    '"a ""x""","b\nc"\nd,e',
    [
      ['a "x"', 'b\nc'],
      ['d', 'e'],
    ],
  ],
  [
    'an empty last cell',
    'a;b\nc;',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'empty rows',
    'a,b\n\n,\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['one column', 'a\nb', [['a'], ['b']]],
  ['a quote that is never closed', 'a,"b\nc', [['a', '"b'], ['c']]],
  ['nothing', '', []],
]

for (const [what, text, rows] of CASES)
  test(`a delimited text is read: ${what}`, () => assert.deepEqual(readDelimited(text), rows))
