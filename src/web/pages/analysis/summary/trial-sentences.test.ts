import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Learned, Trial } from '../../../../jobs/learning/learned.ts'
import { en } from '../../../i18n/en/index.ts'
import { createFormat } from '../../../i18n/format.ts'
import { trialSentences } from './trial-sentences.ts'

const context = { learn: en.learn, format: createFormat('en') }
const interval = { from: 0, to: 1 }
const TELLING = { separation: 0.8, shown: true }
const MUTE = { separation: 0.52, shown: false }
const SILENT = { separation: null, shown: false }

const trial = (more: Partial<Trial>): Trial => ({
  model: 'gemma3:4b',
  tickets: 40,
  answers: { accuracy: 0.41, interval },
  classifier: { accuracy: 0.85, interval },
  use: 'model',
  confidence: TELLING,
  examples: null,
  ...more,
})

const FIGURES = 'The model gemma3:4b: 41% right on 40 of your tickets; the classifier: 85%.'

const CASES: readonly [Pick<Learned, 'trial' | 'confidence'>, readonly string[]][] = [
  [
    { trial: trial({ examples: { accuracy: 0.6, interval, count: 8, used: true } }), confidence: TELLING },
    [FIGURES, en.learn.trialUse.model, en.learn.examples.used('8', '60%')],
  ],
  [{ trial: null, confidence: TELLING }, []],
  [{ trial: null, confidence: MUTE }, [en.learn.mute.classifier]],
  [{ trial: trial({}), confidence: TELLING }, [FIGURES, en.learn.trialUse.model]],
  [
    { trial: trial({ use: 'classifier', confidence: MUTE }), confidence: TELLING },
    [FIGURES, en.learn.trialUse.classifier, en.learn.mute.model],
  ],
  [
    { trial: trial({ use: 'both', confidence: SILENT }), confidence: TELLING },
    [FIGURES, en.learn.trialUse.both],
  ],
]

test('the trial is told in figures and in what follows from it', () => {
  for (const [learned, wanted] of CASES) assert.deepEqual(trialSentences(learned, context), wanted)
})
