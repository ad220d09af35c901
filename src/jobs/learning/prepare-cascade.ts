import type { Plan } from '../../analysis/plan.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { TrialVerdict } from '../../review/trial.ts'
import type { Localized } from '../../shared/language.ts'
import type { Leader } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { log, type Run } from '../this-run.ts'
import { type Cascade, type CascadeOf, createCascade } from './cascade.ts'
import { versionOf } from './create-fits.ts'
import { type Fit, isFit, type TooFew } from './learn.ts'
import { FEWEST_LABELLED, type Learned } from './learned.ts'
import { labelColumn, listKind } from './list-kind.ts'
import { keepFit } from './saved-fits.ts'
import { percent, tellConfidence, tellTrial } from './tell-trial.ts'
import { MOST_TRIED } from './trial-tickets.ts'
import { tryModel } from './try-model.ts'
import { verdictOn } from './verdict.ts'
import { countOf } from './waiting.ts'

/**
 * What is known before anything is asked: what people corrected, and a classifier that has learned from the labelled
 * tickets if the run is to learn. Null where there is neither.
 */
export const prepareCascade = async (context: Context, run: Run, plan: Plan): Promise<Cascade | null> => {
  const { settings } = run
  if (!plan.fields.includes('category')) return null
  const corrections = await context.store.corrections(listKind(settings))
  const fit = settings.right === null ? null : await learned(context, run, plan)
  if (fit === null && corrections.length === 0) return null
  const verdict = fit === null ? null : await tell(context, run, fit)
  const { language, engine } = settings
  const threshold = verdict?.guarantee?.threshold ?? null
  const alone = engine === 'instant'
  const known = { taxonomy: plan.taxonomy, corrections, fit, threshold, language, alone }
  if (fit === null || verdict === null || alone) return createCascade({ ...known, trial: null })
  return createCascade({
    ...known,
    trial: await tried(context, run, { known: { ...known, fit }, verdict, plan }),
  })
}

type Trying = {
  readonly known: Omit<CascadeOf, 'trial'> & { readonly fit: Fit }
  readonly verdict: Learned
  readonly plan: Plan
}

/** Tickets that it is tried on where there is little to ask. */
const FEW_TRIED = 30

/** The model is tried before anything is left to it; null where nothing is, or where it could not be tried. */
const tried = async (
  context: Context,
  run: Run,
  { known, verdict, plan }: Trying,
): Promise<TrialVerdict | null> => {
  const { isSettled } = createCascade({ ...known, trial: null })
  const takes = (leader: Leader): boolean => !isSettled(leader)
  const open = await countOf(context, run, { takes, most: MOST_TRIED })
  if (open === 0) return null
  const threshold = known.threshold ?? Number.POSITIVE_INFINITY
  const tickets = known.fit.trial.slice(0, Math.max(FEW_TRIED, open))
  const trial = await tryModel(context, run, { plan, fit: known.fit, tickets, threshold })
  if (trial) await tellTrial(context, run, { trial, learned: verdict })
  return trial
}

const learned = async (context: Context, run: Run, { taxonomy }: Plan): Promise<Fit | null> => {
  const { file, settings, signal } = run
  if (taxonomy === null) return null
  const name = labelColumn(settings)
  if (!settings.saved) await log(context, run, name ? 'run.learning' : 'run.learning-corrections', { name })
  const fit = await context.fits.of({ file, settings, taxonomy }, signal)
  if (isFit(fit)) {
    if (fit.source === 'saved')
      await log(context, run, 'run.learning-saved', { name: fit.name, column: name })
    await keep(context, run, { fit, taxonomy })
    return fit
  }
  await log(context, run, 'run.too-few-labels', { ...fit, needed: FEWEST_LABELLED } satisfies TooFew & {
    needed: number
  })
  return null
}

type Found = { readonly fit: Fit; readonly taxonomy: Taxonomy }

/** What a column taught is kept for later files that have the same headers. */
const keep = async (
  { folders }: Context,
  { file, settings: { categories, layout } }: Run,
  { fit, taxonomy }: Found,
): Promise<void> => {
  if (fit.source !== 'column' || categories.kind !== 'column') return
  const { column } = categories
  await keepFit(folders, { fit, taxonomy, version: versionOf(taxonomy), file, layout, column })
}

/** Says what was learned and what follows from it, and keeps it with the analysis. */
const tell = async (context: Context, run: Run, fit: Fit): Promise<Learned> => {
  const { settings, analysis } = run
  const verdict = verdictOn(fit, { right: settings.right ?? 0, name: labelColumn(settings) })
  await context.store.patchAnalysis(analysis.id, { learned: verdict })
  const { labelled, classes, accuracy, interval } = verdict
  await log(context, run, 'run.learned', {
    labelled,
    classes,
    accuracy: percent(accuracy),
    from: percent(interval.from),
    to: percent(interval.to),
  })
  await tellPromise(context, run, { fit, verdict })
  await tellConfidence(context, run, 'classifier', verdict.confidence)
  if (verdict.drifted) await log(context, run, 'run.drifted')
  await run.onChange()
  return verdict
}

type Promised = { readonly fit: Fit; readonly verdict: Learned }

const tellPromise = async (context: Context, run: Run, { fit, verdict }: Promised): Promise<void> => {
  const { language, engine, model } = run.settings
  const right = percent(verdict.right)
  const { guarantee, labelsNeeded } = verdict
  if (guarantee === null) {
    const advice = ADVICE[labelsNeeded === null ? 'hopeless' : 'more'][language]
    await log(context, run, 'run.not-guaranteed', {
      right,
      advice: advice.replace('{count}', String(labelsNeeded)),
    })
    return
  }
  const { confidences } = fit.guesses
  const count = confidences.reduce((sum, one) => sum + Number(one >= guarantee.threshold), 0)
  const rest = engine === 'instant' ? PERSON[language] : (model ?? '')
  await log(context, run, 'run.guaranteed', { right, count, total: confidences.length, rest })
}

const PERSON: Localized = {
  es: 'una persona, con la categoría más probable',
  en: 'a person, with the likeliest category',
}

const ADVICE = {
  more: {
    es: 'Bastarían unos {count} tickets clasificados, o pedir menos acierto.',
    en: 'About {count} classified tickets would do, or ask for less.',
  },
  hopeless: {
    es: 'Más tickets clasificados no bastarían: pide menos acierto o junta categorías que se parecen.',
    en: 'More classified tickets would not do: ask for less, or merge categories that are alike.',
  },
} as const satisfies Record<string, Localized>
