import type { Language } from '../shared/language.ts'
import type { Result, StoredAnalysis, StoredFile, TicketRow } from '../store/store.ts'
import type { AnalysisSettings, AnalysisView, FileView, TicketDetail, TicketView } from './desk.ts'
import type { Learned } from './learning/learned.ts'
import { analysisGoesAt, fileGoesAt, type Retention } from './retention.ts'
import { stopWords } from './stop-words.ts'

/** Speed as measured while running; null when unknown. */
export type Speed = { readonly ticketsPerMinute: number | null; readonly etaSeconds: number | null }

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** The settings of a stored analysis; written by us, so their shape is known. */
export const settingsOf = ({ settings }: StoredAnalysis): AnalysisSettings => ({
  ...BEFORE,
  ...(settings as Omit<AnalysisSettings, keyof typeof BEFORE>),
})

/** What analyses of older versions did in what could not be chosen yet. */
const BEFORE: Pick<AnalysisSettings, 'where' | 'right'> = { where: [], right: null }

/** What is known of an analysis besides what is stored. */
export type Knowledge = { readonly speed: Speed; readonly retention: Retention }

export const viewAnalysis = (
  analysis: StoredAnalysis,
  { speed, retention }: Knowledge,
  language: Language,
): AnalysisView => {
  const { id, fileId, name, state, reason, engine, model, pinned, priority, counters, made } = analysis
  const settings = settingsOf(analysis)
  const { total, done, failed, skipped, routes, tokensIn, tokensOut } = counters
  return {
    id,
    fileId,
    name,
    state,
    reason,
    detail: detailOf(analysis, settings, language),
    total,
    done,
    failed,
    skipped,
    ticketsPerMinute: speed.ticketsPerMinute ?? meanSpeed(analysis),
    etaSeconds: analysis.imported ? speed.etaSeconds : null,
    engine,
    model,
    routes,
    tokens: { in: tokensIn, out: tokensOut },
    learned: analysis.learned as Learned | null,
    made,
    createdAt: new Date(analysis.createdAt).toISOString(),
    startedAt: iso(analysis.startedAt),
    endedAt: iso(analysis.endedAt),
    pinned,
    expiresAt: iso(analysisGoesAt(analysis, retention)),
    priority,
    settings: withoutSamples(settings),
  }
}

/** What columns hold is the file's to tell: progress goes out often, and to who may not see tickets. */
const withoutSamples = (settings: AnalysisSettings): AnalysisSettings => ({
  ...settings,
  layout: {
    ...settings.layout,
    columns: settings.layout.columns.map((column) => ({ ...column, sample: [] })),
  },
})

const detailOf = (
  { id, errorCode, name }: StoredAnalysis,
  { model, url }: AnalysisSettings,
  language: Language,
): string | null =>
  errorCode === null ? null : stopWords(errorCode, { model: model ?? '', url: url ?? '', name, id }, language)

const meanSpeed = ({ startedAt, endedAt, counters }: StoredAnalysis): number | null =>
  startedAt === null || endedAt === null || endedAt <= startedAt
    ? null
    : Math.round(((counters.done + counters.failed) / (endedAt - startedAt)) * 60_000)

export const viewTicket = ({ ticket, result }: TicketRow): TicketView => {
  const answer = result?.answer
  return {
    row: ticket.row,
    ticketId: ticket.ticketId,
    title: ticket.title,
    state: result?.state ?? 'waiting',
    route: result?.route ?? null,
    category: answer?.category ?? '',
    subcategory: answer?.subcategory ?? '',
    categoryId: answer?.categoryId ?? null,
    summary: answer?.summary ?? '',
    problem: answer?.problem ?? '',
    symptoms: answer?.symptoms ?? '',
    actions: answer?.actions ?? '',
    cause: answer?.cause ?? '',
    custom: {},
    ...judgement(result),
  }
}

const judgement = (result: Result | null): Pick<TicketView, 'confidence' | 'band' | 'flags' | 'error'> => ({
  confidence: result?.answer?.confidence ?? null,
  band: result?.band ?? 'none',
  flags: result?.flags ?? [],
  error: result?.error ?? null,
})

export const viewDetail = (row: TicketRow): TicketDetail => {
  const { title, description, notes, resolution, facts, label } = row.ticket
  return {
    ...viewTicket(row),
    original: { title, description, notes, resolution },
    facts: { ...facts, label },
  }
}

/** `keptByAnalysis`: one of its analyses is pinned. */
export const viewFile = (file: StoredFile, retention: Retention, keptByAnalysis: boolean): FileView => ({
  id: file.id,
  name: file.name,
  bytes: file.bytes,
  createdAt: new Date(file.createdAt).toISOString(),
  sheets: file.layouts.map((layout) => ({ ...layout, name: layout.sheet })),
  warnings: file.warnings,
  pinned: file.pinned,
  expiresAt: iso(fileGoesAt(file, retention, keptByAnalysis)),
  goneAt: iso(file.goneAt),
})
