import { findLabel, labelsOf } from '../../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import { fineTuning } from '../../report/training/pays.ts'
import type { Judgement } from '../../review/evaluation.ts'
import type { StoredAnalysis, TicketRow } from '../../store/store.ts'
import { chooseEngine } from '../choose-engine.ts'
import type { Context } from '../context.ts'
import type { AnalysisRequest } from '../desk.ts'
import { settingsOf } from '../view.ts'
import type { EvaluationView, SourceReport } from './evaluation-view.ts'
import { NO_LABEL } from './guesses.ts'
import { judgeInThread } from './learn-thread.ts'
import { labelNames } from './lesson.ts'
import { labelColumn } from './list-kind.ts'
import { misfiledRows, type Studied, studied } from './misfiled-rows.ts'

/** Tickets that a model is asked about: a night is not needed to know how good it is. */
const SAMPLE = 50
/** Misfiled tickets that are named; a workbook's sheet has all of them. */
const NAMED = 100

/** The analysis that asks an engine about tickets of a labelled column, without learning from it. */
export const evaluationRequest = async (
  context: Context,
  { label, ...request }: AnalysisRequest & { readonly label: string },
): Promise<AnalysisRequest> => {
  const { engine } = await chooseEngine(context, request)
  const { right: _, ...asked } = request
  return {
    ...asked,
    categories: { kind: 'column', column: label },
    fields: ['category'],
    learn: false,
    ...(request.sample === undefined && engine !== 'instant' ? { sample: SAMPLE } : {}),
  }
}

type Report = Pick<EvaluationView, 'sources' | 'misfiled' | 'misfiledTotal' | 'training'>

export type Evaluations = { view(analysis: StoredAnalysis): EvaluationView }

const REMEMBERED = 20

/** Works evaluations out in the background, each once; they are made again from the store when forgotten. */
export const createEvaluations = (context: Context): Evaluations => {
  const reports = new Map<string, Report | 'failed' | null>()
  const begin = (analysis: StoredAnalysis): void => {
    reports.set(analysis.id, null)
    for (const old of [...reports.keys()].slice(0, -REMEMBERED)) reports.delete(old)
    reportOf(context, analysis).then(
      (report) => reports.set(analysis.id, report),
      (error: unknown) => {
        reports.set(analysis.id, 'failed')
        context.warn(`evaluation ${analysis.id} failed`, error)
      },
    )
  }
  return {
    view: (analysis) => {
      if (analysis.state === 'done' && !reports.has(analysis.id)) begin(analysis)
      return viewOf(analysis, reports.get(analysis.id) ?? null)
    },
  }
}

const viewOf = (analysis: StoredAnalysis, report: Report | 'failed' | null): EvaluationView => {
  const { id, state, counters } = analysis
  const failed = report === 'failed' || state === 'failed' || state === 'cancelled'
  const finished = report === 'failed' ? null : report
  return {
    id,
    state: finished ? 'done' : failed ? 'failed' : 'running',
    column: labelColumn(settingsOf(analysis)),
    asked: counters.done + counters.failed,
    total: counters.total,
    ...(finished ?? { sources: [], misfiled: [], misfiledTotal: 0, training: null }),
  }
}

const reportOf = async (context: Context, analysis: StoredAnalysis): Promise<Report> => {
  const { engine, model } = settingsOf(analysis)
  const study = await studied(context, analysis)
  const answered = study ? await engineAnswers(context, analysis, study) : new Map<number, Judgement>()
  const guessed = study ? guesses(study) : new Map<number, Judgement>()
  const same = [...answered.keys()].flatMap((row) => guessed.get(row) ?? [])
  const sources: readonly (Omit<SourceReport, 'evaluation'> & { judgements: readonly Judgement[] })[] = [
    { source: 'engine', engine, model, judgements: [...answered.values()] },
    { source: 'classifier-sample', engine: null, model: null, judgements: same },
    { source: 'classifier', engine: null, model: null, judgements: [...guessed.values()] },
  ]
  const signal = new AbortController().signal
  return {
    sources: await Promise.all(
      sources
        .filter(({ judgements }) => judgements.length > 0)
        .map(async ({ judgements, ...source }) => ({
          ...source,
          evaluation: await judgeInThread(judgements, signal),
        })),
    ),
    misfiled: await misfiledRows(context, analysis, { study, most: NAMED }),
    misfiledTotal: study?.fit.suspects.length ?? 0,
    training: study && trainingOf(study),
  }
}

/** Of the labelled tickets; the others of a training set are kept to choose by and to judge with. */
const TRAINED = 0.8

const trainingOf = ({ fit: { labelled, classes, accuracy } }: Studied): EvaluationView['training'] => {
  const advice = fineTuning({ train: Math.round(TRAINED * labelled), labels: classes }, accuracy)
  return { labelled, classes, advice }
}

const PAGE = 1000

/** What the engine answered about tickets that have a label, by row; what a person said is left out. */
const engineAnswers = async (
  { store }: Context,
  { id }: StoredAnalysis,
  { taxonomy }: Studied,
): Promise<ReadonlyMap<number, Judgement>> => {
  const judge = engineJudge(taxonomy)
  const judgements = new Map<number, Judgement>()
  let cursor: string | undefined
  do {
    const page = await store.tickets(id, { limit: PAGE, ...(cursor ? { cursor } : {}) })
    for (const row of page.items) {
      const judgement = judge(row)
      if (judgement) judgements.set(row.ticket.row, judgement)
    }
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return judgements
}

const engineJudge = (taxonomy: Taxonomy): ((row: TicketRow) => Judgement | null) => {
  const labels = labelsOf(taxonomy)
  const names = labelNames(taxonomy)
  return ({ ticket: { label }, result }) => {
    const truth = label === '' ? undefined : findLabel(labels, label)?.text
    if (truth === undefined || result === null || result.route === 'person') return null
    const { categoryId, confidence } = result.answer ?? { categoryId: null, confidence: null }
    return { truth, answer: names.get(categoryId ?? '') ?? '', confidence }
  }
}

/** What the classifier would have answered had it not seen the ticket, by row. */
const guesses = ({ fit, taxonomy }: Studied): ReadonlyMap<number, Judgement> => {
  const names = labelNames(taxonomy)
  const nameOf = (label: number): string => names.get(fit.labels[label] ?? '') ?? ''
  const { rows, truths, answers, confidences } = fit.guesses
  const judgements = new Map<number, Judgement>()
  rows.forEach((row, i) => {
    const truth = truths[i] as number
    if (truth === NO_LABEL) return
    const answer = nameOf(answers[i] as number)
    judgements.set(row, { truth: nameOf(truth), answer, confidence: confidences[i] as number })
  })
  return judgements
}
