import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorOf, type Block, type Inline, readInlines, readMarkdown } from './markdown.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })

const INLINES: readonly (readonly [line: string, inlines: readonly Inline[]])[] = [
  ['plain', [text('plain')]],
  ['run `npm start` now', [text('run '), { kind: 'code', text: 'npm start' }, text(' now')]],
  ['**all** of *it*', [{ kind: 'strong', text: 'all' }, text(' of '), { kind: 'em', text: 'it' }]],
  ['[Ollama](https://ollama.com)', [{ kind: 'link', text: 'Ollama', href: 'https://ollama.com' }]],
  ['[above](#first)', [{ kind: 'link', text: 'above', href: '#first' }]],
  ['[x](javascript:alert)', [text('x')]],
  ['<img src=x onerror=alert(1)>', [text('<img src=x onerror=alert(1)>')]],
  ['`**code**`', [{ kind: 'code', text: '**code**' }]],
  ['2 * 3 ** 4', [text('2 * 3 ** 4')]],
]

for (const [line, inlines] of INLINES)
  test(`a line is read: ${line}`, () => assert.deepEqual(readInlines(line), inlines))

const BLOCKS: readonly (readonly [what: string, source: string, blocks: readonly Block[]])[] = [
  [
    'a heading',
    '## Con Ollama',
    [{ kind: 'heading', level: 2, id: 'con-ollama', inlines: [text('Con Ollama')] }],
  ],
  [
    'a paragraph over two lines',
    'one\ntwo\n\nthree',
    [
      { kind: 'paragraph', inlines: [text('one two')] },
      { kind: 'paragraph', inlines: [text('three')] },
    ],
  ],
  [
    'a list whose item goes on',
    '1. one\n   more\n2. two',
    [{ kind: 'list', ordered: true, items: [[text('one more')], [text('two')]] }],
  ],
  [
    'a list right after its sentence',
    'Use\n- a\n- b',
    [
      { kind: 'paragraph', inlines: [text('Use')] },
      { kind: 'list', ordered: false, items: [[text('a')], [text('b')]] },
    ],
  ],
  [
    'code with marks and blank lines',
    '```sh\n# a\n\n- b\n```\nend',
    [
      { kind: 'code', text: '# a\n\n- b' },
      { kind: 'paragraph', inlines: [text('end')] },
    ],
  ],
  ['code that never ends', '```\na', [{ kind: 'code', text: 'a' }]],
  [
    'a table',
    '| A | B |\n|---|---|\n| 1 | 2 |',
    [
      {
        kind: 'table',
        rows: [
          [[text('A')], [text('B')]],
          [[text('1')], [text('2')]],
        ],
      },
    ],
  ],
  ['nothing', '\n\n', []],
]

for (const [what, source, blocks] of BLOCKS)
  test(`a text is read: ${what}`, () => assert.deepEqual(readMarkdown(source), blocks))

test('anchors are made as GitHub makes them', () => {
  assert.equal(anchorOf('¿Qué modelo, y cuándo?'), 'qué-modelo-y-cuándo')
})
