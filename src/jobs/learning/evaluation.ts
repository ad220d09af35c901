import { findLabel, labelsOf } from '../../analysis/taxonomy/labels.ts'
import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import { fineTuning } from '../../report/training/pays.ts'
import type { Judgement } from '../../review/evaluation.ts'
import type { StoredAnalysis, TicketRow } from '../../store/store.ts'
import { chooseEngine } from '../choose-engine.ts'
import type { Context } from '../context.ts'
import type { AnalysisRequest } from '../desk.ts'
import { settingsOf } from '../view.ts'
import type { EvaluationView } from './evaluation-view.ts'
import { NO_LABEL } from './guesses.ts'
import { labelNames } from './lesson.ts'
import { labelColumn } from './list-kind.ts'
import { misfiledRows, type Studied, studied } from './misfiled-rows.ts'
import { type Answers, common, type Judged, reportsOn } from './reports.ts'
import { rivalsOf } from './rivals.ts'

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
    ...(request.embed === undefined && context.defaults.embed ? { embed: context.defaults.embed } : {}),
    ...(request.sample === undefined && engine !== 'instant' ? { sample: SAMPLE } : {}),
  }
}

type Report = Pick<EvaluationView, 'sources' | 'misfiled' | 'misfiledTotal' | 'vectors' | 'training'>

export type Evaluations = { view(analysis: StoredAnalysis): Promise<EvaluationView> }

const REMEMBERED = 20

/** Works evaluations out in the background, each once; they are made again from the store when forgotten. */
export const createEvaluations = (context: Context): Evaluations => {
  const reports = new Map<string, Report | 'failed' | null>()
  const begin = (key: string, work: Work): void => {
    reports.set(key, null)
    for (const old of [...reports.keys()].slice(0, -REMEMBERED)) reports.delete(old)
    reportOf(context, work).then(
      (report) => reports.set(key, report),
      (error: unknown) => {
        reports.set(key, 'failed')
        context.warn(`evaluation ${work.analysis.id} failed`, error)
      },
    )
  }
  return {
    view: async (analysis) => {
      if (analysis.state !== 'done') return viewOf(analysis, null)
      const rivals = await rivalsOf(context, analysis)
      const key = [analysis, ...rivals].map(({ id }) => id).join()
      if (!reports.has(key)) begin(key, { analysis, rivals })
      return viewOf(analysis, reports.get(key) ?? null)
    },
  }
}

type Work = { readonly analysis: StoredAnalysis; readonly rivals: readonly StoredAnalysis[] }

const viewOf = (analysis: StoredAnalysis, report: Report | 'failed' | null): EvaluationView => {
  const { id, state, counters } = analysis
  const failed = report === 'failed' || state === 'failed' || state === 'cancelled'
  const finished = report === 'failed' ? null : report
  return {
    id,
    state: finished ? 'done' : failed ? 'failed' : 'running',
    column: labelColumn(settingsOf(analysis)),
    asked: counters.done + counters.failed,
    // nobody is asked about a ticket without text
    total: counters.total - counters.skipped,
    ...(finished ?? { sources: [], misfiled: [], misfiledTotal: 0, vectors: null, training: null }),
  }
}

const reportOf = async (context: Context, { analysis, rivals }: Work): Promise<Report> => {
  const study = await studied(context, analysis)
  const misfiled = await misfiledRows(context, analysis, { study, most: NAMED })
  if (!study) return { sources: [], misfiled, misfiledTotal: 0, vectors: null, training: null }
  const answered = await engineAnswers(context, analysis, study)
  const others = await Promise.all(
    rivals.map(async (rival) => ({ rival, answers: await engineAnswers(context, rival, study) })),
  )
  const guessed = guesses(study)
  const sources: readonly Judged[] = [
    { source: 'engine', ...askedBy(analysis), answers: answered },
    ...others.map(({ rival, answers }) => ({
      ...{ source: 'rival' as const, ...askedBy(rival) },
      answers: common(answers, answered),
    })),
    { source: 'classifier-sample', ...NOBODY, answers: common(guessed, answered) },
    { source: 'classifier', ...NOBODY, answers: guessed },
  ]
  return {
    sources: await reportsOn(sources, answered),
    misfiled,
    misfiledTotal: study.fit.suspects.length,
    vectors: study.fit.vectors,
    training: trainingOf(study),
  }
}

const askedBy = (analysis: StoredAnalysis) => {
  const { engine, model, context } = settingsOf(analysis)
  return { analysis: analysis.id, engine, model, context }
}

const NOBODY = { analysis: null, engine: null, model: null, context: '' }

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
): Promise<Answers> => {
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

/** Nobody was asked about a ticket without text, and a person is not to be judged. */
const isEngines = (result: TicketRow['result']): result is NonNullable<TicketRow['result']> =>
  result !== null && result.state !== 'skipped' && result.route !== 'person'

const engineJudge = (taxonomy: Taxonomy): ((row: TicketRow) => Judgement | null) => {
  const labels = labelsOf(taxonomy)
  const names = labelNames(taxonomy)
  return ({ ticket: { label }, result }) => {
    const truth = label === '' ? undefined : findLabel(labels, label)?.text
    if (truth === undefined || !isEngines(result)) return null
    const { categoryId, confidence } = result.answer ?? { categoryId: null, confidence: null }
    return { truth, answer: names.get(categoryId ?? '') ?? '', confidence }
  }
}

/** What the classifier would have answered had it not seen the ticket, by row. */
const guesses = ({ fit, taxonomy }: Studied): Answers => {
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
