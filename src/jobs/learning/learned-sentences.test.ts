import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Learned, Trial } from './learned.ts'
import { learnedSentences } from './learned-sentences.ts'

type Known = Parameters<typeof learnedSentences>[0]

const share = { accuracy: 0.8, interval: { from: 0.7, to: 0.9 } }
const examples = { ...share, count: 8, used: true }
const trial: Trial = {
  ...{ model: 'gemma3:4b', tickets: 40, answers: share, classifier: share, use: 'both', examples },
  confidence: { separation: 0.8, shown: true },
}
const NOTHING: Known = { drifted: false, trial: null, source: 'column' }
const vectors = (use: 'used' | 'no-help' | 'failed'): Pick<Learned, 'vectors'> => ({
  vectors: { model: 'bge-m3', use, words: 0.8, with: 0.9 },
})
const answers = { count: 500, used: true, without: 0.8, with: 0.82 }

const CASES: readonly (readonly [Partial<Known>, readonly RegExp[]])[] = [
  [{}, []],
  [{ answers }, [/from 500 answers.*82 % right instead of 80 %/]],
  [{ answers: { ...answers, used: false } }, [/^Nothing is learned from 500/]],
  [vectors('used'), [/bge-m3.*90 %.*80 %: they are used/]],
  [{ ...vectors('used'), source: 'saved' }, []],
  [vectors('no-help'), [/bge-m3.*not used/]],
  [vectors('failed'), [/bge-m3 stopped answering/]],
  [{ drifted: true }, [/look unlike/]],
  [{ trial }, [/gemma3:4b: 80 % right \(70–90\) on 40/, /both answer together/, /is shown 8 examples/]],
  [
    { trial: { ...trial, use: 'classifier', examples: { ...examples, used: false } } },
    [/80 % right/, /worse than what was learned/, /not shown them/],
  ],
]

test('what was learned beside words and labels is told as in the log', () => {
  for (const [known, wanted] of CASES) {
    const told = learnedSentences({ ...NOTHING, ...known }, 'en')
    assert.equal(told.length, wanted.length, told.join('\n'))
    for (const [i, pattern] of wanted.entries()) assert.match(told[i] ?? '', pattern)
  }
})
