import type { Plan } from '../../analysis/plan.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { Localized } from '../../shared/language.ts'
import type { Context } from '../context.ts'
import { current, log, type Run } from '../this-run.ts'
import { type Cascade, createCascade } from './cascade.ts'
import { versionOf } from './create-fits.ts'
import { type Fit, isFit, type TooFew } from './learn.ts'
import { FEWEST_LABELLED, type Learned } from './learned.ts'
import { answersNews, vectorsNews } from './learned-sentences.ts'
import { labelColumn, listKind } from './list-kind.ts'
import { keepFit } from './saved-fits.ts'
import { nowAndThen } from './share.ts'
import { percent, tellConfidence } from './tell-trial.ts'
import { tryOut } from './try-out.ts'
import { verdictOn } from './verdict.ts'

/** Who answers, and what the model is asked: with examples, where these help. */
export type Prepared = { readonly cascade: Cascade | null; readonly plan: Plan }

/**
 * What is known before anything is asked: what people corrected, and a classifier that has learned from the labelled
 * tickets if the run is to learn. No cascade where there is neither.
 */
export const prepareCascade = async (context: Context, run: Run, plan: Plan): Promise<Prepared> => {
  const { settings } = run
  if (!plan.fields.includes('category')) return { cascade: null, plan }
  const corrections = await context.store.corrections(listKind(settings))
  const fit = settings.right === null ? null : await learned(context, run, plan)
  if (fit === null && corrections.length === 0) return { cascade: null, plan }
  const verdict = fit === null ? null : await tell(context, run, fit)
  const { language, engine } = settings
  const threshold = verdict?.guarantee?.threshold ?? null
  const alone = engine === 'instant'
  const known = { taxonomy: plan.taxonomy, corrections, fit, threshold, language, alone }
  if (fit === null || verdict === null || alone)
    return { cascade: createCascade({ ...known, trial: null }), plan }
  const { trial, plan: asked } = await tryOut(context, run, { known: { ...known, fit }, verdict, plan })
  return { cascade: createCascade({ ...known, trial }), plan: asked }
}

const learned = async (context: Context, run: Run, { taxonomy }: Plan): Promise<Fit | null> => {
  const { file, settings, signal } = run
  if (taxonomy === null) return null
  const name = labelColumn(settings)
  if (!settings.saved) await log(context, run, name ? 'run.learning' : 'run.learning-corrections', { name })
  const onShare = nowAndThen(context.clock, (share) => {
    log(context, run, 'run.learning-share', { share: percent(share) }).catch(() => undefined)
  })
  const fit = await context.fits.of({ file, settings, taxonomy }, signal, onShare)
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
  { file, settings: { categories, layout, embed } }: Run,
  { fit, taxonomy }: Found,
): Promise<void> => {
  if (fit.source !== 'column' || categories.kind !== 'column') return
  const { column } = categories
  const digest = (fit.vectors?.use === 'used' && embed?.digest) || ''
  await keepFit(folders, { fit, taxonomy, version: versionOf(taxonomy), file, layout, column, digest })
}

/** Says what was learned and what follows from it, and keeps it with the analysis. */
const tell = async (context: Context, run: Run, fit: Fit): Promise<Learned> => {
  const { settings, analysis } = run
  const { shots } = ((await current(context, run)).learned as Learned | null) ?? {}
  const verdict = {
    ...verdictOn(fit, { right: settings.right ?? 0, name: labelColumn(settings) }),
    // what the model is shown stays the same for the analysis, whatever is corrected meanwhile
    ...(shots ? { shots } : {}),
  }
  await context.store.patchAnalysis(analysis.id, { learned: verdict })
  const { labelled, classes, accuracy, interval } = verdict
  await log(context, run, 'run.learned', {
    labelled,
    classes,
    accuracy: percent(accuracy),
    from: percent(interval.from),
    to: percent(interval.to),
  })
  const { answers, vectors, source } = verdict
  if (answers) await log(context, run, ...answersNews(answers))
  if (vectors && source !== 'saved') await log(context, run, ...vectorsNews(vectors))
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
