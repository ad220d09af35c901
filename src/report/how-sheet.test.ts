import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type How, howSheet } from './how-sheet.ts'
import type { SheetCell } from './workbook/extra-sheet.ts'

const HOW: How = {
  files: [
    {
      name: 'tickets.xlsx',
      bytes: 81_234,
      sha256: 'ab12',
      sheet: 'Page 1',
      headerRow: 3,
      columns: [
        { role: 'title', header: 'Asunto' },
        { role: 'notes', header: 'Notas' },
      ],
    },
  ],
  id: 'a1',
  startedAt: '2026-11-28T10:00:00.123Z',
  endedAt: null,
  counts: { total: 1200, done: 1190, failed: 4, skipped: 6 },
  routes: { model: 1000, duplicate: 190, cache: 0 },
  tokens: { in: 5, out: 6 },
  engine: 'ollama',
  url: 'http://127.0.0.1:11434',
  model: 'gemma3:4b',
  made: [
    { engineVersion: '0.24.0', digest: 'd1', version: '0.1.0', promptHash: 'p1' },
    { engineVersion: '0.24.0', digest: 'd2', version: '0.1.0', promptHash: 'p1' },
  ],
  fields: ['category', 'summary'],
  language: 'es',
  context: 'SISCONT: contabilidad',
  sample: null,
  concurrency: 0,
  categories: { kind: 'list', count: 12, version: 'f00' },
  learned: null,
}

const plain = (cell: SheetCell | undefined): unknown =>
  typeof cell === 'object' && cell !== null && 'format' in cell ? cell.value : cell

/** Every line as label → value. */
const linesOf = async (how: How, language: 'es' | 'en'): Promise<Record<string, unknown>> => {
  const lines: Record<string, unknown> = {}
  for await (const batch of howSheet(how, language).rows)
    for (const [label, value] of batch) if (label !== undefined) lines[String(plain(label))] = plain(value)
  return lines
}

test('everything that tells how it was made, in Spanish', async () => {
  assert.deepEqual(await linesOf(HOW, 'es'), {
    'Cómo se hizo': undefined,
    'Motor y modelo': '',
    Motor: 'Ollama',
    'Versión del motor': '0.24.0',
    Dirección: 'http://127.0.0.1:11434',
    Modelo: 'gemma3:4b',
    'Huella del modelo': 'd1\nd2',
    'Huella de la instrucción': 'p1',
    'Versión de Triaje': '0.1.0',
    'Tickets a la vez': 'Automático',
    'Qué se pidió': '',
    Campos: 'Clasificación, Resumen',
    'Idioma de las respuestas': 'Español',
    Categorías: 'Lista propia',
    'Categorías en la lista': 12,
    'Versión de la lista': 'f00',
    Contexto: 'SISCONT: contabilidad',
    Archivo: '',
    Nombre: 'tickets.xlsx',
    Bytes: 81_234,
    'SHA-256': 'ab12',
    Hoja: 'Page 1',
    'Fila de encabezados': 3,
    'Columnas usadas': 'Título: Asunto\nNotas: Notas',
    Resultado: '',
    Análisis: 'a1',
    'Empezó (UTC)': { date: '2026-11-28T10:00:00' },
    Tickets: 1200,
    'Con respuesta': 1190,
    'Con error': 4,
    'Sin texto': 6,
    'Tokens de entrada': 5,
    'Tokens de salida': 6,
    'De dónde salió cada respuesta': '',
    'Del modelo': 1000,
    'De un ticket igual': 190,
  })
})

test('without a model, in English, what does not apply is left out', async () => {
  const made = [{ engineVersion: null, digest: '', version: '0.1.0', promptHash: '' }]
  const free = { kind: 'free', count: 0, version: '' } as const
  const instant = {
    ...HOW,
    engine: 'instant',
    model: null,
    url: null,
    made,
    sample: 50,
    context: '',
    categories: free,
  } as const
  const lines = await linesOf(instant, 'en')
  const absent = [
    'Model',
    'Model digest',
    'Prompt hash',
    'Address',
    'Tickets at once',
    'Version of the list',
    'Context',
  ]
  assert.deepEqual(
    absent.filter((label) => label in lines),
    [],
  )
  assert.equal(lines.Engine, 'Instant (no model)')
  assert.equal(lines['Sample (rows)'], 50)
  assert.equal(lines['How it was made'], undefined)
})

const LEARNED: NonNullable<How['learned']> = {
  ...{ source: 'column', name: 'Categoría', labelled: 4812, classes: 23, accuracy: 0.853 },
  ...{ interval: { from: 0.84, to: 0.865 }, right: 0.9, threshold: 0.71 },
  told: ['With vectors.', 'The model was tried.'],
}

test('what was learned is told, in both languages', async () => {
  const es = await linesOf({ ...HOW, learned: LEARNED }, 'es')
  assert.equal(es['De la columna'], 'Categoría')
  assert.equal(es['Tickets ya clasificados'], 4812)
  assert.equal(es['Intervalo del 95 %'], '84–87 %')
  assert.equal(es['Responde solo desde la probabilidad'], 0.71)
  const learned = { ...LEARNED, source: 'corrections', name: '', threshold: null } as const
  const en = await linesOf({ ...HOW, learned }, 'en')
  assert.equal(en['From corrections'], 'Yes')
  assert.equal(en['Right on held-out tickets'], 0.853)
  assert.equal(en['Answers alone from probability'], 'Nothing: it cannot be guaranteed')
  assert.equal(en['What else is known'], 'With vectors.\nThe model was tried.')
})
