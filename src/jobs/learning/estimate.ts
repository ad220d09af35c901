import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { StoredFile } from '../../store/store.ts'
import { askedFiles } from '../asked-files.ts'
import type { Context } from '../context.ts'
import type { AnalysisRequest, AnalysisSettings } from '../desk.ts'
import { planOf } from '../plan.ts'
import { fingerprint, resolveSettings } from '../settings.ts'
import { type Fit, isFit, type TooFew } from './learn.ts'
import type { Estimate, VectorUse } from './learned.ts'
import { labelColumn } from './list-kind.ts'
import { verdictOn } from './verdict.ts'

const NOTHING: Estimate = { learned: null, tooFew: null, tickets: 0, classifier: 0, model: 0, person: 0 }

/** Lists of categories that are remembered: a slider asks again and again about the same file. */
const REMEMBERED = 8

type Asked = { readonly request: AnalysisRequest; readonly signal: AbortSignal }

export const createEstimates = (context: Context): ((asked: Asked) => Promise<Estimate>) => {
  const lists = new Map<string, Promise<Taxonomy | null>>()
  const listOf = (file: StoredFile, settings: AnalysisSettings): Promise<Taxonomy | null> => {
    const key = fingerprint([file], { ...settings, right: null })
    const list = lists.get(key) ?? planOf(context, file, settings).then(({ taxonomy }) => taxonomy)
    lists.set(key, list)
    list.catch(() => lists.delete(key))
    for (const old of [...lists.keys()].slice(0, -REMEMBERED)) lists.delete(old)
    return list
  }
  return async ({ request, signal }) => {
    const files = await askedFiles(context, request)
    const [file] = files
    const settings = await resolveSettings(context, files, { request, language: null })
    const taxonomy = settings.right === null ? null : await listOf(file, settings)
    if (taxonomy === null) return NOTHING
    const fit = await forecast(context, { files, settings, taxonomy }, signal)
    return isFit(fit) ? foreseen(fit, settings) : { ...NOTHING, tooFew: fit }
  }
}

/** Vectors of more rows take longer than anybody should wait for a forecast; the run makes them. */
const MOST_FORESEEN = 2000

type Foreseeing = {
  readonly files: readonly [StoredFile, ...StoredFile[]]
  readonly settings: AnalysisSettings
  readonly taxonomy: Taxonomy
}

/** What the run will learn; by words alone where there are too many tickets to make vectors of. */
const forecast = async (
  { fits }: Context,
  { files, settings, taxonomy }: Foreseeing,
  signal: AbortSignal,
): Promise<Fit | TooFew> => {
  const [file] = files
  const { embed, ...wordsOnly } = settings
  if (!embed || rowsOf(files, settings) <= MOST_FORESEEN) return fits.of({ file, settings, taxonomy }, signal)
  const fit = await fits.of({ file, settings: wordsOnly, taxonomy }, signal)
  return isFit(fit) ? { ...fit, vectors: later(embed.name) } : fit
}

const later = (model: string): VectorUse => ({ model, use: 'later', words: null, with: null })

/** Of the sheets that are read, roughly. */
const rowsOf = (files: readonly StoredFile[], { layout: { sheet } }: AnalysisSettings): number =>
  files.reduce(
    (sum, { layouts }) => sum + ((layouts.find((one) => one.sheet === sheet) ?? layouts[0])?.rows ?? 0),
    0,
  )

const foreseen = (fit: Fit, settings: AnalysisSettings): Estimate => {
  const learned = verdictOn(fit, { right: settings.right ?? 0, name: labelColumn(settings) })
  const threshold = learned.guarantee?.threshold ?? Number.POSITIVE_INFINITY
  const { confidences } = fit.guesses
  const sampled = Math.min(1, (settings.sample ?? confidences.length) / (confidences.length || 1))
  const tickets = Math.round(confidences.length * sampled)
  const accepted = confidences.reduce((sum, one) => sum + Number(one >= threshold), 0)
  const classifier = Math.round(accepted * sampled)
  const rest = tickets - classifier
  if (settings.engine === 'instant')
    return { learned, tooFew: null, tickets, classifier, model: 0, person: rest }
  const unsure = fit.proof.filter(({ confidence }) => confidence < threshold)
  const wrong = unsure.filter(({ right }) => !right).length / (unsure.length || 1)
  return { learned, tooFew: null, tickets, classifier, model: rest, person: Math.round(rest * wrong) }
}
