import type { Learned, VectorUse } from '../../../../jobs/learning/learned.ts'
import type { Format, Words } from '../../../i18n/index.ts'

type Said = { readonly learn: Words['learn']; readonly format: Format }

/** How the model did beside the classifier, what follows from it, and whose confidence is not shown. */
export const trialSentences = (
  learned: Pick<Learned, 'trial' | 'confidence' | 'vectors' | 'answers'>,
  { learn, format }: Said,
): readonly string[] => [
  ...viewSentences(learned, { learn, format }),
  ...trialOnly(learned, { learn, format }),
]

const trialOnly = (
  { trial, confidence }: Pick<Learned, 'trial' | 'confidence'>,
  { learn, format }: Said,
): readonly string[] => [
  ...(trial
    ? [
        learn.trial(
          trial.model,
          format.percent(trial.answers.accuracy),
          format.number(trial.tickets),
          format.percent(trial.classifier.accuracy),
        ),
        learn.trialUse[trial.use],
        ...(trial.examples
          ? [
              learn.examples[trial.examples.used ? 'used' : 'unused'](
                format.number(trial.examples.count),
                format.percent(trial.examples.accuracy),
              ),
            ]
          : []),
      ]
    : []),
  ...(isMute(confidence) ? [learn.mute.classifier] : []),
  ...(trial && isMute(trial.confidence) ? [learn.mute.model] : []),
]

/** Not shown although one was told. */
const isMute = ({ shown, separation }: Learned['confidence']): boolean => !shown && separation !== null

/** What was learned from beside the words and labels of people. */
const viewSentences = (
  { answers, vectors }: Pick<Learned, 'vectors' | 'answers'>,
  { learn, format }: Said,
): readonly string[] => [
  ...(answers
    ? [
        learn.answers[answers.used ? 'used' : 'unused'](
          format.number(answers.count),
          format.percent(answers.without),
          format.percent(answers.with),
        ),
      ]
    : []),
  ...(vectors ? [vectorSentence(vectors, { learn, format })] : []),
]

/** What came of the embedding model. */
export const vectorSentence = (
  { model, use, words, with: share }: VectorUse,
  { learn, format }: Said,
): string => learn.vectors[use](model, format.percent(words ?? 0), format.percent(share ?? 0))
