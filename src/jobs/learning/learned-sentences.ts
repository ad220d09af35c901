import type { Language } from '../../shared/language.ts'
import { type MessageCode, message } from '../messages.ts'
import type { AnswerUse, Learned, Trial, VectorUse } from './learned.ts'
import { percent } from './tell-trial.ts'

type News = readonly [code: MessageCode, params: Readonly<Record<string, string | number>>]

/** What a model's earlier answers taught. */
export const answersNews = ({ count, used, without, with: share }: AnswerUse): News => [
  used ? 'run.distilled' : 'run.not-distilled',
  { count, without: percent(without), with: percent(share) },
]

/** What came of the embedding model. */
export const vectorsNews = ({ model, use, words, with: share }: VectorUse): News => [
  use === 'failed' ? 'run.vectors-failed' : use === 'used' ? 'run.vectors' : 'run.no-vectors',
  { model, words: percent(words ?? 0), with: percent(share ?? 0) },
]

/** What came of earlier answers, vectors, the trial of the model and examples, as the log of a run says it. */
export const learnedSentences = (
  {
    answers,
    vectors,
    drifted,
    trial,
    source,
  }: Pick<Learned, 'answers' | 'vectors' | 'drifted' | 'trial' | 'source'>,
  language: Language,
): readonly string[] => {
  const say = ([code, params]: News): string => message(code, language, params)
  return [
    ...(answers ? [say(answersNews(answers))] : []),
    // what vectors gained for an earlier file was told with that file
    ...(vectors && source !== 'saved' ? [say(vectorsNews(vectors))] : []),
    ...(drifted ? [message('run.drifted', language)] : []),
    ...(trial ? trialSentences(trial, language) : []),
  ]
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
  ...(examples ? [examplesSentence(examples, answers, language)] : []),
]

/** The trial's share is the one with the examples where they are used; the one without them is in the log only. */
const examplesSentence = (
  { count, used, accuracy }: NonNullable<Trial['examples']>,
  answers: Trial['answers'],
  language: Language,
): string =>
  used
    ? message('run.shown', language, { count })
    : message('run.no-examples', language, {
        count,
        with: percent(accuracy),
        without: percent(answers.accuracy),
      })
