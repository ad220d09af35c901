import type { TrialVerdict } from '../../review/trial.ts'
import type { Localized } from '../../shared/language.ts'
import type { Context } from '../context.ts'
import { log, type Run } from '../this-run.ts'
import type { Learned, Telling, Trial } from './learned.ts'

type Told = { readonly trial: TrialVerdict; readonly learned: Learned }
type Examples = Trial['examples']

/** Says how the model did beside the classifier and what follows from it, and keeps it with the analysis. */
export const tellTrial = async (
  context: Context,
  run: Run,
  { trial, learned, examples }: Told & { readonly examples: Examples },
): Promise<void> => {
  const { tickets, answers, classifier, use, confidence } = trial
  const model = run.settings.model ?? ''
  const kept: Trial = { model, tickets, answers, classifier, use, confidence, examples }
  await context.store.patchAnalysis(run.analysis.id, { learned: { ...learned, trial: kept } })
  await log(context, run, 'run.trial', {
    model,
    tickets,
    right: percent(answers.accuracy),
    from: percent(answers.interval.from),
    to: percent(answers.interval.to),
    classifier: percent(classifier.accuracy),
  })
  await tellConsequence(context, run, { trial, learned })
  await tellConfidence(context, run, 'model', confidence)
  await run.onChange()
}

/** Says whether the model is shown examples; `without`: its share of right answers without them. */
export const tellExamples = (
  context: Context,
  run: Run,
  { examples, without }: { readonly examples: NonNullable<Examples>; readonly without: number },
): Promise<void> =>
  log(context, run, examples.used ? 'run.examples' : 'run.no-examples', {
    count: examples.count,
    with: percent(examples.accuracy),
    without: percent(without),
  })

const tellConsequence = async (context: Context, run: Run, { trial, learned }: Told): Promise<void> => {
  const { use, whereAsked } = trial
  if (use === 'both') return log(context, run, 'run.trial-together')
  if (use === 'classifier') return log(context, run, 'run.trial-worse')
  if (whereAsked >= learned.right) return
  const params = { share: percent(whereAsked), right: percent(learned.right) }
  await log(context, run, 'run.trial-below', params)
}

/** Says that a source's confidence is not shown, where that is so. */
export const tellConfidence = async (
  context: Context,
  run: Run,
  source: keyof typeof WHOSE,
  { separation, shown }: Telling,
): Promise<void> => {
  if (shown || separation === null) return
  const whose = WHOSE[source][run.settings.language]
  await log(context, run, 'run.confidence-mute', { whose, separation: separation.toFixed(2) })
}

const WHOSE = {
  classifier: { es: 'del clasificador', en: "The classifier's" },
  model: { es: 'del modelo', en: "The model's" },
} as const satisfies Record<string, Localized>

export const percent = (share: number): number => Math.round(share * 100)
