import type { Language } from '../../shared/language.ts'
import { message } from '../messages.ts'
import type { Learned, Trial } from './learned.ts'
import { percent } from './tell-trial.ts'

/** What came of earlier answers, vectors, the trial of the model and examples, as the log of a run says it. */
export const learnedSentences = (
  { answers, vectors, drifted, trial }: Pick<Learned, 'answers' | 'vectors' | 'drifted' | 'trial'>,
  language: Language,
): readonly string[] => [
  ...(answers
    ? [
        message(answers.used ? 'run.distilled' : 'run.not-distilled', language, {
          count: answers.count,
          with: percent(answers.with),
          without: percent(answers.without),
        }),
      ]
    : []),
  ...(vectors ? [vectorsSentence(vectors, language)] : []),
  ...(drifted ? [message('run.drifted', language)] : []),
  ...(trial ? trialSentences(trial, language) : []),
]

const vectorsSentence = (
  { model, use, words, with: share }: NonNullable<Learned['vectors']>,
  language: Language,
): string => {
  if (use === 'failed') return message('run.vectors-failed', language, { model })
  const params = { model, words: percent(words ?? 0), with: percent(share ?? 0) }
  return message(use === 'used' ? 'run.vectors' : 'run.no-vectors', language, params)
}

const trialSentences = (
  { model, tickets, answers, classifier, use, examples }: Trial,
  language: Language,
): readonly string[] => [
  message('run.trial', language, {
    ...{ model, tickets, right: percent(answers.accuracy), classifier: percent(classifier.accuracy) },
    from: percent(answers.interval.from),
    to: percent(answers.interval.to),
  }),
  ...(use === 'both' ? [message('run.trial-together', language)] : []),
  ...(use === 'classifier' ? [message('run.trial-worse', language)] : []),
  ...(examples
    ? [
        message(examples.used ? 'run.examples' : 'run.no-examples', language, {
          count: examples.count,
          with: percent(examples.accuracy),
          without: percent(answers.accuracy),
        }),
      ]
    : []),
]
