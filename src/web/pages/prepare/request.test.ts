import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Choices, DEFAULTS, readChoices } from './choices.ts'
import { analysisBody, missingOf, type Setup } from './request.ts'
import { NOTHING } from './row-choices.ts'

const INSTANT = { value: 'instant', model: null, url: null, recommended: true }

const layout = {
  sheet: 'Page 1',
  sheetIndex: 0,
  headerRow: 2,
  columns: [
    { index: 1, name: 'Asunto', role: 'title' as const, sample: [] },
    { index: 2, name: 'Comentario', role: 'notes' as const, sample: [] },
    { index: 3, name: 'Comentario (2)', role: null, sample: [] },
  ],
}

const setup = (choices: Partial<Choices>, over: Partial<Setup> = {}): Setup => ({
  fileIds: ['f1'],
  layout,
  choices: { ...DEFAULTS, ...choices },
  engine: INSTANT,
  language: 'es',
  sample: null,
  lesson: null,
  ...over,
})

const BASE = {
  fileId: 'f1',
  sheet: 'Page 1',
  headerRow: 2,
  columns: {},
  categories: { kind: 'starter' },
  fields: ['category', 'summary'],
  language: 'es',
  engine: 'instant',
}

const BODIES: readonly (readonly [what: string, Setup, expected: object])[] = [
  ['nothing touched', setup({}), {}],
  ['a sample', setup({}, { sample: 20 }), { sample: 20 }],
  [
    'a model',
    setup({}, { engine: { ...INSTANT, value: 'gemma3:4b' } }),
    { engine: 'ollama', model: 'gemma3:4b' },
  ],
  [
    'some rows of this sheet',
    setup({
      rows: {
        'Page 1': [
          { ...NOTHING, id: 1, column: 2, values: ['x'] },
          { ...NOTHING, id: 2 },
        ],
        Other: [{ ...NOTHING, id: 1, column: 3, values: ['y'] }],
      },
    }),
    { where: [{ column: '#2', is: ['x'] }] },
  ],
  ['context, trimmed', setup({ context: ' SISCONT \n' }), { context: 'SISCONT' }],
  ['blank context', setup({ context: ' \n' }), {}],
  [
    'a list',
    setup({ categories: 'list', list: 'Red\n  VPN' }),
    {
      categories: { kind: 'list', items: [{ name: 'Red' }, { name: 'VPN', parent: 'Red' }] },
    },
  ],
  [
    'a column of this sheet, only for its list',
    setup({ categories: 'column', column: { 'Page 1': 3, Other: 1 } }),
    { categories: { kind: 'column', column: '#3' }, learn: false },
  ],
  [
    'a lesson',
    setup({}, { lesson: { column: 3, right: 0.95 } }),
    { categories: { kind: 'column', column: '#3' }, learn: true, right: 0.95 },
  ],
  [
    'a lesson with examples',
    setup(
      { examples: true },
      { lesson: { column: 3, right: 0.9 }, engine: { ...INSTANT, value: 'gemma3:4b' } },
    ),
    {
      categories: { kind: 'column', column: '#3' },
      ...{ learn: true, right: 0.9, examples: true, engine: 'ollama', model: 'gemma3:4b' },
    },
  ],
  [
    'a lesson with an embedding model',
    setup({ embed: ' bge-m3 ' }, { lesson: { column: 3, right: 0.9 } }),
    { categories: { kind: 'column', column: '#3' }, learn: true, right: 0.9, embed: 'bge-m3' },
  ],
  [
    'a lesson with none, whatever the settings say',
    setup({ embed: '' }, { lesson: { column: 3, right: 0.9 } }),
    { categories: { kind: 'column', column: '#3' }, learn: true, right: 0.9, embed: '' },
  ],
  [
    'roles of this sheet',
    setup({ roles: { 'Page 1': { title: 3, notes: null }, Other: { id: 1 } } }),
    {
      columns: { title: '#3', notes: '' },
    },
  ],
  [
    'notes by their header',
    setup({ roles: { 'Page 1': { notes: 3 } } }),
    { columns: { notes: 'Comentario' } },
  ],
]

test('several files are asked for together', () => {
  const { fileId: _, ...others } = BASE
  assert.deepEqual(analysisBody(setup({}, { fileIds: ['f1', 'f2'] })), { fileIds: ['f1', 'f2'], ...others })
})

for (const [what, given, expected] of BODIES)
  test(`the server is asked what was chosen: ${what}`, () =>
    assert.deepEqual(analysisBody(given), { ...BASE, ...expected }))

const MISSING: readonly (readonly [
  what: string,
  Partial<Choices>,
  hasText: boolean,
  missing: string | null,
  rows?: number,
  differs?: boolean,
])[] = [
  ['nothing touched', {}, true, null],
  ['no column with text', {}, false, 'text'],
  ['no row left', {}, true, 'rows', 0],
  ['a file with other columns', {}, true, 'files', 5, true],
  ['no field', { fields: [] }, true, 'fields'],
  ['an empty list', { categories: 'list', list: ' ' }, true, 'list'],
  ['a list', { categories: 'list', list: 'Red' }, true, null],
  ['no column chosen', { categories: 'column' }, true, 'column'],
  ['a column of another sheet', { categories: 'column', column: { Other: 1 } }, true, 'column'],
  ['an empty list when no category is asked for', { categories: 'list', fields: ['summary'] }, true, null],
]

for (const [what, choices, hasText, missing, rows = 5, differs = false] of MISSING)
  test(`what is missing to start: ${what}`, () => {
    assert.equal(missingOf({ ...DEFAULTS, ...choices }, { sheet: 'Page 1', hasText, rows, differs }), missing)
  })

const KEPT: readonly (readonly [kept: string | null, expected: Partial<Choices>])[] = [
  [null, {}],
  ['{"context":"x","sample":5}', { context: 'x', sample: 5 }],
  ['{broken', {}],
  ['null', {}],
]

for (const [kept, expected] of KEPT)
  test(`choices kept as ${kept} come back`, () =>
    assert.deepEqual(readChoices(kept), { ...DEFAULTS, ...expected }))
