import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Answer } from '../analysis/answer.ts'
import { FIELDS, type Field } from '../analysis/plan.ts'
import { ERRORS } from '../shared/error-table.ts'
import { cellsOf, type ReportResult, resultColumns } from './result-columns.ts'

const ANSWER: Answer = {
  categoryId: 'net.vpn',
  category: 'Red',
  subcategory: 'VPN',
  summary: 'VPN caída',
  problem: '',
  symptoms: 's',
  actions: 'a',
  cause: 'c',
  confidence: 0.82,
}
const DONE: ReportResult = {
  state: 'done',
  route: 'model',
  answer: ANSWER,
  band: 'high',
  flags: [],
  error: null,
}
const FAILED: ReportResult = {
  ...DONE,
  state: 'failed',
  answer: null,
  band: 'none',
  error: { code: 'answer.invalid' },
}

const TWO_LEVELS = { category: ['Red', 'Correo'], subcategory: ['VPN', 'Buzón'] }
const ONE_LEVEL = { category: ['Red', 'Correo'], subcategory: [] }

const ES = resultColumns({ fields: ['category', 'summary'], list: TWO_LEVELS, language: 'es' })

test('all columns in both languages, in the order of the contract', () => {
  const headers = (language: 'es' | 'en'): string =>
    resultColumns({ fields: FIELDS, list: TWO_LEVELS, language })
      .map(({ header }) => header)
      .join(' · ')
  assert.equal(
    headers('es'),
    'Clasificación · Subclasificación · Resumen · Problema principal · Síntomas · Acciones realizadas · Causa probable · Confianza · Revisar · Estado del análisis',
  )
  assert.equal(
    headers('en'),
    'Classification · Subclassification · Summary · Main problem · Symptoms · Actions taken · Probable cause · Confidence · Review · Analysis status',
  )
})

test('only the fields asked for, the last three always; one column for a list of one level', () => {
  const headers = (fields: readonly Field[]) =>
    resultColumns({ fields, list: ONE_LEVEL, language: 'es' }).map(({ header }) => header)
  const always = ['Confianza', 'Revisar', 'Estado del análisis']
  assert.deepEqual(headers(['summary']), ['Resumen', ...always])
  assert.deepEqual(headers(['cause', 'category']), ['Clasificación', 'Causa probable', ...always])
})

/** A result, and its cells: category, subcategory, summary, confidence, review, status. */
const CASES: [string, ReportResult | null, (string | number | null)[]][] = [
  ['done', DONE, ['Red', 'VPN', 'VPN caída', 0.82, null, 'hecho']],
  [
    'doubtful',
    { ...DONE, band: 'low', flags: [{ kind: 'host', text: 'equipo PC-1 no está en el ticket' }] },
    ['Red', 'VPN', 'VPN caída', 0.82, 'confianza baja; equipo PC-1 no está en el ticket', 'hecho'],
  ],
  [
    'doubtful, with the reason said',
    { ...DONE, band: 'low', flags: [{ kind: 'unsure', text: 'el clasificador no está seguro (40 %)' }] },
    ['Red', 'VPN', 'VPN caída', 0.82, 'el clasificador no está seguro (40 %)', 'hecho'],
  ],
  [
    'left to a person',
    { ...DONE, route: 'person', band: 'medium' },
    ['Red', 'VPN', 'VPN caída', 0.82, 'queda para una persona', 'hecho'],
  ],
  ['corrected by a person', { ...DONE, route: 'person' }, ['Red', 'VPN', 'VPN caída', 0.82, null, 'hecho']],
  [
    'confidence to the last digit',
    { ...DONE, answer: { ...ANSWER, confidence: 0.982_374_66 } },
    ['Red', 'VPN', 'VPN caída', 0.98, null, 'hecho'],
  ],
  [
    'next to no confidence',
    { ...DONE, answer: { ...ANSWER, confidence: 1.2e-7 } },
    ['Red', 'VPN', 'VPN caída', 0, null, 'hecho'],
  ],
  [
    'confidence unknown',
    { ...DONE, answer: { ...ANSWER, confidence: null }, band: 'none' },
    ['Red', 'VPN', 'VPN caída', null, null, 'hecho'],
  ],
  ['no text', { ...FAILED, state: 'skipped', error: null }, [null, null, null, null, null, 'sin texto']],
  ['failed', FAILED, [null, null, null, null, 'sin analizar', 'Error: Respuesta no válida (answer.invalid)']],
  ['waiting', null, [null, null, null, null, null, 'pendiente']],
]

describe('the cells of a ticket', () => {
  for (const [name, result, cells] of CASES)
    test(name, () => assert.deepEqual(cellsOf(result, ES, 'es'), cells))
})

test('a status says "error" for every failure and for nothing else', () => {
  const statusOf = (result: ReportResult | null, language: 'es' | 'en') =>
    String(cellsOf(result, ES, language).at(-1))
  for (const language of ['es', 'en'] as const) {
    for (const result of [DONE, { ...DONE, state: 'skipped' as const }, null])
      assert.doesNotMatch(statusOf(result, language), /error|fall|fail/i)
    for (const code of [...Object.keys(ERRORS), 'unheard.of'])
      assert.match(statusOf({ ...FAILED, error: { code } }, language), new RegExp(`^Error: .+\\(${code}\\)$`))
  }
})

test('a closed list is what the cells may hold; Revisar says which rows are doubtful', () => {
  const rules = ES.map(({ key, choices, marksDoubt }) => ({ key, choices, marksDoubt }))
  assert.deepEqual(
    rules.filter(({ choices, marksDoubt }) => choices || marksDoubt),
    [
      { key: 'category', choices: TWO_LEVELS.category, marksDoubt: undefined },
      { key: 'subcategory', choices: TWO_LEVELS.subcategory, marksDoubt: undefined },
      { key: 'review', choices: undefined, marksDoubt: true },
    ],
  )
  const free = resultColumns({ fields: ['category'], list: null, language: 'en' })
  assert.ok(free.every(({ choices }) => choices === undefined))
})
