import type { Learned } from '../../../../jobs/learning/learned.ts'
import type { Format, Words } from '../../../i18n/index.ts'

type Said = { readonly learn: Words['learn']; readonly format: Format }

/** How the model did beside the classifier, what follows from it, and whose confidence is not shown. */
export const trialSentences = (
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
