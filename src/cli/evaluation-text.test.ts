import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EvaluationView } from '../jobs/learning/evaluation-view.ts'
import { evaluate } from '../review/evaluation.ts'
import { evaluationText } from './evaluation-text.ts'

const judgements = Array.from({ length: 40 }, (_, i) => ({
  truth: i % 2 ? 'Red' : 'Correo',
  answer: i % 8 === 0 ? 'Red' : i % 2 ? 'Red' : 'Correo',
  confidence: i % 8 === 0 ? 0.4 : 0.9,
}))

const VIEW: EvaluationView = {
  id: 'a',
  state: 'done',
  column: 'Categoría',
  asked: 40,
  total: 40,
  sources: [
    {
      source: 'engine',
      ...{ analysis: 'a', engine: 'instant', model: null, context: '', difference: null },
      evaluation: evaluate(judgements.map((one) => ({ ...one, confidence: null }))),
    },
    {
      source: 'rival',
      ...{ analysis: 'b', engine: 'ollama', model: 'gemma3:4b', context: 'SAP  es nuestro' },
      evaluation: evaluate(judgements),
      difference: { value: 0.05, from: -0.02, to: 0.12 },
    },
    {
      source: 'classifier',
      ...{ analysis: null, engine: null, model: null, context: '', difference: null },
      evaluation: evaluate(judgements),
    },
  ],
  misfiled: [],
  misfiledTotal: 3,
  vectors: null,
  training: null,
}

test('an evaluation as tables', () => {
  const [head = '', instant = '', rival = '', classifier = '', ...rest] = evaluationText(VIEW, 'es').split(
    '\n',
  )
  assert.match(head, /tickets +acierto +diferencia +F1 macro +cobertura al 80\/90\/95 %/)
  assert.match(instant, /^instant +40 +87\.5 % \([\d.]+–[\d.]+\) .* –$/)
  assert.match(rival, /^gemma3:4b \+ "SAP es nuestro" .* \+5\.0 \(-2\.0–\+12\.0\) /)
  assert.match(classifier, /^clasificador \(todos\) +40 +87\.5 % .* 100\/88\/88$/)
  assert.ok(rest.some((line) => /^Correo +20 +100\.0 % +75\.0 %/.test(line)))
  assert.equal(rest.at(-1), 'Tickets que parecen mal clasificados: 3')
})

test('an evaluation says whether an embedding model helped', () => {
  const vectors = { model: 'bge-m3', use: 'no-help', words: 0.8125, with: 0.8 } as const
  const last = evaluationText({ ...VIEW, vectors }, 'en')
    .split('\n')
    .at(-1)
  assert.equal(last, 'Vectors (bge-m3): 81.3 % → 80.0 %, not used')
  const failed = { model: 'bge-m3', use: 'failed', words: null, with: null } as const
  assert.match(
    evaluationText({ ...VIEW, vectors: failed }, 'es'),
    /Vectores \(bge-m3\): – → –, el servidor no/,
  )
})
