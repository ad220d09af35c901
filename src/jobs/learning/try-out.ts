import { isBetter, type Shot } from '../../analysis/few-shot.ts'
import type { Plan } from '../../analysis/plan.ts'
import type { TrialVerdict } from '../../review/trial.ts'
import type { Leader } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { Run } from '../this-run.ts'
import { type CascadeOf, createCascade } from './cascade.ts'
import type { Fit } from './learn.ts'
import type { Learned } from './learned.ts'
import { tellExamples, tellTrial } from './tell-trial.ts'
import { MOST_TRIED } from './trial-tickets.ts'
import { type Outcome, tryModel } from './try-model.ts'
import { countOf } from './waiting.ts'

type Trying = {
  readonly known: Omit<CascadeOf, 'trial'> & { readonly fit: Fit }
  readonly verdict: Learned
  readonly plan: Plan
}

/** What the model is worth, null where it was not tried, and how it is to be asked. */
type Tried = { readonly trial: TrialVerdict | null; readonly plan: Plan }

/** Tickets that it is tried on where there is little to ask. */
const FEW_TRIED = 30

/** The model is tried before anything is left to it, without examples and, where these are wanted, with them. */
export const tryOut = async (
  context: Context,
  run: Run,
  { known, verdict, plan }: Trying,
): Promise<Tried> => {
  const { shots } = verdict
  const asked = shots ? { ...plan, shots } : plan
  const { isSettled } = createCascade({ ...known, trial: null })
  const takes = (leader: Leader): boolean => !isSettled(leader)
  const open = await countOf(context, run, { takes, most: MOST_TRIED })
  const { fit } = known
  const threshold = known.threshold ?? Number.POSITIVE_INFINITY
  const trying = { fit, tickets: fit.trial.slice(0, Math.max(FEW_TRIED, open)), threshold }
  const first = open > 0 ? await tryModel(context, run, { ...trying, plan: asked }) : null
  if (first === null) return { trial: null, plan: asked }
  if (shots || fit.shots.length === 0) {
    await tellTrial(context, run, { trial: first.verdict, learned: verdict, examples: null })
    return { trial: first.verdict, plan: asked }
  }
  const taught = { ...plan, shots: fit.shots }
  const second = await tryModel(context, run, { ...trying, plan: taught })
  const used = second !== null && isImproved(first, second)
  await tellBoth(context, run, { first, second, used, learned: verdict, shots: fit.shots })
  return used ? { trial: second.verdict, plan: taught } : { trial: first.verdict, plan }
}

type Both = {
  readonly first: Outcome
  /** With examples. */
  readonly second: Outcome | null
  readonly used: boolean
  readonly learned: Learned
  readonly shots: readonly Shot[]
}

const tellBoth = async (
  context: Context,
  run: Run,
  { first, second, used, learned, shots }: Both,
): Promise<void> => {
  const examples = second && { ...second.verdict.answers, count: shots.length, used }
  const trial = used && second ? second.verdict : first.verdict
  await tellTrial(context, run, { trial, learned: used ? { ...learned, shots } : learned, examples })
  if (examples) await tellExamples(context, run, { examples, without: first.verdict.answers.accuracy })
}

/** More often right on the tickets that it answered both times, by more than chance. */
const isImproved = ({ right: before }: Outcome, { right: after }: Outcome): boolean => {
  const both = [...before.keys()].filter((row) => after.has(row))
  return isBetter(
    both.map((row) => before.get(row) === true),
    both.map((row) => after.get(row) === true),
  )
}
