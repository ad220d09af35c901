import type { Layout } from '../columns/layout.ts'
import type { Language } from '../shared/language.ts'
import type { Result, StoredAnalysis, StoredFile, TicketRow } from '../store/store.ts'
import { fileAt, rowAt } from '../tickets/place.ts'
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
const BEFORE: Pick<AnalysisSettings, 'where' | 'more' | 'right'> = {
  where: [],
  more: [],
  right: null,
}

/** What is known of an analysis besides what is stored. */
export type Knowledge = { readonly speed: Speed; readonly retention: Retention }

export const viewAnalysis = (
  analysis: StoredAnalysis,
  { speed, retention }: Knowledge,
  language: Language,
): AnalysisView => {
  const { id, fileId, state, reason, engine, model, pinned, priority, counters, made } = analysis
  const settings = settingsOf(analysis)
  const { total, done, failed, skipped, routes, tokensIn, tokensOut } = counters
  return {
    id,
    fileId,
    files: filesOf(analysis, settings),
    name: nameOf(analysis, language),
    state,
    reason,
    detail: detailOf(analysis, settings, language),
    total,
    done,
    failed,
    skipped,
    repeated: analysis.repeated,
    ticketsPerMinute: speed.ticketsPerMinute ?? meanSpeed(analysis),
    etaSeconds: analysis.imported ? speed.etaSeconds : null,
    engine,
    model,
    routes,
    tokens: { in: tokensIn, out: tokensOut },
    learned: viewLearned(analysis.learned as Learned | null),
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
  layout: bare(settings.layout),
  more: settings.more.map((file) => ({ ...file, layout: bare(file.layout) })),
})

const bare = (layout: Layout): Layout => ({
  ...layout,
  columns: layout.columns.map((column) => ({ ...column, sample: [] })),
})

const filesOf = ({ fileId, name }: StoredAnalysis, { more }: AnalysisSettings): AnalysisView['files'] => [
  { id: fileId, name },
  ...more.map((file) => ({ id: file.fileId, name: file.name.replace(/\.[^.]+$/, '') })),
]

/** "tickets-1 + 2 more" for an analysis of three files. */
const nameOf = ({ name, fileIds }: StoredAnalysis, language: Language): string => {
  const others = fileIds.length - 1
  if (others === 0) return name
  return language === 'es' ? `${name} y ${others} más` : `${name} + ${others} more`
}

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

/** The files of the ticket's analysis, by their places. */
type Files = Pick<StoredAnalysis, 'fileIds'>

const fileOf = (place: number, { fileIds }: Files): string => fileIds[fileAt(place)] ?? ''

export const viewTicket = ({ ticket, result }: TicketRow, files: Files): TicketView => {
  const answer = result?.answer
  return {
    row: rowAt(ticket.row),
    file: fileOf(ticket.row, files),
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

export const viewDetail = (row: TicketRow, files: Files): TicketDetail => {
  const { title, description, notes, resolution, facts, label } = row.ticket
  return {
    ...viewTicket(row, files),
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

const UNKNOWN: Learned['confidence'] = { separation: null, shown: true }

/** Analyses of earlier versions were made without a trial. */
const viewLearned = (learned: Learned | null): Learned | null =>
  learned && { ...learned, confidence: learned.confidence ?? UNKNOWN, trial: learned.trial ?? null }
