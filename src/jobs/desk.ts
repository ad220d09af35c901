import type { EngineName, ModelInfo } from '../analysis/engine.ts'
import type { Field } from '../analysis/plan.ts'
import type { Category } from '../analysis/taxonomy/taxonomy.ts'
import type { ColumnChoice, Layout } from '../columns/layout.ts'
import type { Difference } from '../columns/same-columns.ts'
import type { Statistics } from '../insight/statistics.ts'
import type { IntakeWarning } from '../intake/source.ts'
import type { SheetName } from '../report/sheet-choice.ts'
import type { TrainingFile } from '../report/training/files.ts'
import type { Language } from '../shared/language.ts'
import type {
  AnalysisState,
  Flag,
  LogEntry,
  MadeWith,
  PauseReason,
  Priority,
  Result,
  Route,
  SheetLayout,
  TicketQuery,
} from '../store/store.ts'
import type { ColumnValues } from '../tickets/where/column-values.ts'
import type { RowCondition } from '../tickets/where/condition.ts'
import type { EvaluationView } from './learning/evaluation-view.ts'
import type { Estimate, Learned } from './learning/learned.ts'
import type { Meter } from './meter.ts'

/** Which categories an analysis uses. `list` brings its items; `column` names a header or `#7`. */
export type CategoriesChoice =
  | { readonly kind: 'starter' | 'free' }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'list'; readonly items: readonly Category[] }

/** What a client asks for; only one of the files is required (contracts: POST /api/analyses). */
export type AnalysisRequest = {
  readonly fileId?: string
  /** Several files with the same headers as one analysis; sheet, columns and the rest are said of the first. */
  readonly fileIds?: readonly string[]
  readonly sheet?: string
  readonly headerRow?: number
  readonly columns?: ColumnChoice
  /** Which rows are analysed; all without it. Every condition must hold. */
  readonly where?: readonly RowCondition[]
  readonly context?: string
  readonly categories?: CategoriesChoice
  readonly fields?: readonly Field[]
  readonly engine?: EngineName
  readonly model?: string
  readonly url?: string
  readonly language?: Language
  readonly sample?: number
  readonly concurrency?: number
  /** Learn from labelled tickets; when not said, wherever the categories are those of a column. */
  readonly learn?: boolean
  /** Least share of right answers among those that the classifier gives alone, 0.8–0.99; saying it means to learn. */
  readonly right?: number
  /** Show the model some of the labelled tickets, if that makes it right more often on others of them. */
  readonly examples?: boolean
  /** An embedding model to learn with where that helps: a name of Ollama's, or an OpenAI-compatible address; '' for none. */
  readonly embed?: string
  readonly priority?: Priority
  readonly force?: boolean
  /** Continue the newest unfinished analysis of the same bytes and settings, if there is one. */
  readonly resume?: boolean
}

/** A further file of an analysis, with the columns of the first wherever they stand in it. */
export type FileInUse = {
  readonly fileId: string
  readonly name: string
  /** Of a text file, where it was said. */
  readonly encoding?: string
  readonly layout: Layout
}

/** A request after defaults: what the analysis really does; shown under "How it was made". */
export type AnalysisSettings = {
  /** Of the first file. */
  readonly layout: Layout
  /** The files after the first. */
  readonly more: readonly FileInUse[]
  /** Each column by its place, `#7`. */
  readonly where: readonly RowCondition[]
  readonly context: string
  readonly categories: CategoriesChoice
  readonly fields: readonly Field[]
  readonly engine: EngineName
  readonly model: string | null
  readonly url: string | null
  readonly language: Language
  readonly sample: number | null
  /** 0: found by itself. */
  readonly concurrency: number
  /** What the classifier must keep to where it answers alone, 0.8–0.99; null where nothing is to be learned. */
  readonly right: number | null
  /** What was learned from an earlier file with the same headers, by its name in the data folder, where it is used. */
  readonly saved?: string
  /** Present where examples may be shown to the model. */
  readonly examples?: true
  /** Present where an embedding model is to be tried: its name as said, and what identifies its weights. */
  readonly embed?: { readonly name: string; readonly digest: string }
}

export type FileView = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly createdAt: string
  /** The sheets with anything in them, likeliest first; at most ten. */
  readonly sheets: readonly (SheetLayout & { readonly name: string })[]
  readonly warnings: readonly IntakeWarning[]
  /** True when it is kept until somebody deletes it. */
  readonly pinned: boolean
  /** When it will be deleted, or null. */
  readonly expiresAt: string | null
  /** When its content was deleted, or null; the answers of its analyses are still there. */
  readonly goneAt: string | null
}

/** Without a sheet it is the likeliest, without a header row (1-based) the recognised one. */
export type PreviewOptions = { readonly sheet?: string; readonly headerRow?: number; readonly limit: number }

/** The columns that a sheet has under a header row, and its first rows below, as text. */
export type PreviewView = Pick<SheetLayout, 'headerRow' | 'columns'> & {
  /** How a text file is read ("utf-8", "windows-1252"); null for a workbook. */
  readonly encoding: string | null
  /** Rows below the header that hold anything. */
  readonly total: number
  /** Each with its 1-based row of the sheet; blank rows are left out. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

/** Without a sheet it is the likeliest, without a header row (1-based) the recognised one. */
export type RowsOf = Pick<PreviewOptions, 'sheet' | 'headerRow'> & { readonly signal?: AbortSignal }

/** What the columns of a sheet hold below its header. */
export type ValuesView = { readonly rows: number; readonly columns: readonly ColumnValues[] }

/** Whether files can be analysed as one, and what that would be. */
export type TogetherView = {
  readonly files: readonly {
    readonly id: string
    readonly name: string
    /** Headers of the first file that it lacks, and those that it has besides; null when it has the same. */
    readonly difference: Difference | null
    /** Rows that are chosen; 0 for one that differs. */
    readonly rows: number
  }[]
  /** Different tickets in the rows that are chosen, and those of them that occur in more than one. */
  readonly tickets: number
  readonly repeated: number
  /** The column of categories, where the chosen tickets of all have enough of them to learn from. */
  readonly labels?: NonNullable<SheetLayout['foreseen']>['labels']
}

/** So many of all rows are chosen. */
export type RowsCount = { readonly rows: number; readonly of: number }

/** ANALYSIS of the contracts; times ISO UTC. */
export type AnalysisView = {
  readonly id: string
  /** The first of its files. */
  readonly fileId: string
  readonly files: readonly { readonly id: string; readonly name: string }[]
  readonly name: string
  readonly state: AnalysisState
  readonly reason: PauseReason | null
  /** What stopped it or what it waits for, in words, or null. */
  readonly detail: string | null
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly skipped: number
  /** Tickets that occur in more than one row of several files; each is counted and asked once. */
  readonly repeated: number
  readonly ticketsPerMinute: number | null
  readonly etaSeconds: number | null
  readonly engine: string
  readonly model: string | null
  readonly routes: Readonly<Record<Route, number>>
  readonly tokens: { readonly in: number; readonly out: number }
  /** What was learned before asking, or null. */
  readonly learned: Learned | null
  /** With what its answers were made; one entry more for each change of engine, model, prompt or program. */
  readonly made: readonly MadeWith[]
  readonly createdAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** True when it is kept, with its file, until somebody deletes it. */
  readonly pinned: boolean
  /** When it will be deleted with its answers, or null. */
  readonly expiresAt: string | null
  readonly priority: Priority
  readonly settings: AnalysisSettings
}

/** A ticket by the row of its sheet; of several files it must be said which. */
export type TicketAt = { readonly row: number; readonly file?: string }

/** TICKET of the contracts. */
export type TicketView = {
  /** 1-based row of its sheet. */
  readonly row: number
  /** Id of its file. */
  readonly file: string
  readonly ticketId: string
  readonly title: string
  readonly state: 'waiting' | 'done' | 'failed' | 'skipped'
  readonly route: Route | null
  readonly category: string
  readonly subcategory: string
  readonly categoryId: string | null
  readonly summary: string
  readonly problem: string
  readonly symptoms: string
  readonly actions: string
  readonly cause: string
  readonly custom: Readonly<Record<string, never>>
  readonly confidence: number | null
  readonly band: Result['band']
  readonly flags: readonly Flag[]
  readonly error: { readonly code: string; readonly retryable: boolean } | null
}

/** One ticket with what the model was given: the detail pane. */
export type TicketDetail = TicketView & {
  readonly original: Readonly<Record<'title' | 'description' | 'notes' | 'resolution', string>>
  readonly facts: Readonly<Record<string, string>>
}

/** The row of a ticket as the user's file has it: its cells with text, in the order of the columns. */
export type ReceivedView = { readonly cells: readonly { readonly name: string; readonly text: string }[] }

/** One category that answers choose from. */
export type CategoryView = {
  readonly id: string
  readonly name: string
  /** Name of the first level, or null. */
  readonly parent: string | null
}

/** What a model gets to read about a ticket: identifiers masked, the secret word around the ticket shown as "…". */
export type PromptView = {
  /** The part that is the same for every ticket; '' without a model. */
  readonly system: string
  /** The first ticket with text, in full even if a model cannot hold it; '' without a model or a ticket. */
  readonly user: string
}

export type TicketEdit = Partial<
  Pick<
    TicketView,
    'category' | 'subcategory' | 'categoryId' | 'summary' | 'problem' | 'symptoms' | 'actions' | 'cause'
  >
>

/** Ids grow over the life of the data folder, restarts included. */
export type DeskEvent =
  | { readonly id: number; readonly type: 'state' | 'progress' | 'end'; readonly data: AnalysisView }
  | { readonly id: number; readonly type: 'ticket'; readonly data: TicketView }
  | { readonly id: number; readonly type: 'log'; readonly data: LogEntry }

export type EngineView = {
  readonly engine: EngineName
  readonly url: string | null
  readonly ok: boolean
  readonly version: string | null
  readonly reason: string | null
  readonly models: readonly ModelInfo[]
  /** The model that is used when no other is said, or null. */
  readonly recommended: string | null
  /** True for the one engine that is used when nothing is said. */
  readonly default: boolean
}

/** How many tickets of each kind, as they stand now. */
export type StatisticsView = Statistics

type FilePatch = { readonly pinned: boolean }
export type AnalysisPatch = { readonly pinned?: boolean; readonly priority?: Priority }

/** How the program is doing; tickets and tokens since the process started. */
export type Measures = Meter & {
  readonly analyses: readonly { readonly state: AnalysisState; readonly count: number }[]
  /** Tickets that wait in analyses that go on. */
  readonly queue: number
  readonly callsInFlight: number
  readonly engines: readonly { readonly engine: EngineName; readonly up: boolean }[]
  readonly freeBytes: number
  readonly dataBytes: number
}

/** What a cleaning removed, and how many bytes it gave back to the disk. */
export type Cleaned = { readonly files: number; readonly analyses: number; readonly bytes: number }

export type Action = 'pause' | 'resume' | 'cancel' | 'retry'
/** `zip` has the results of all files, each in its own kind. */
export type ResultFormat = 'xlsx' | 'csv' | 'json' | 'jsonl' | 'zip'
/** What a result has besides; sheets only in a workbook. */
export type ResultOptions = {
  readonly sheets?: readonly SheetName[]
  /** Id of one of the files; must be said of several, except for the formats that have all tickets in one. */
  readonly file?: string
}

/** A result on its way to a client: complete on disk at `path`, removed by `dispose`. */
export type ResultFile = {
  readonly path: string
  /** What to call it: NAME_triaje.xlsx. */
  readonly name: string
  readonly bytes: number
  dispose(): Promise<void>
}

/** Everything a user can do, whoever asks (page, API, command line). Rejects with TriajeError. */
export type Desk = {
  /** Without an encoding the bytes tell how a text is written; rejects with `request.invalid` for one not known. */
  addFile(name: string, content: AsyncIterable<Uint8Array>, encoding?: string): Promise<FileView>
  files(): Promise<readonly FileView[]>
  file(id: string): Promise<FileView>
  patchFile(id: string, patch: FilePatch): Promise<FileView>
  preview(fileId: string, options: PreviewOptions): Promise<PreviewView>
  /**
   * The bytes of a file read in another encoding, as a file of its own; the one as it was goes unless an analysis, or
   * somebody who pinned it, needs it. Rejects as `addFile` does.
   */
  readAs(fileId: string, encoding: string): Promise<FileView>
  /**
   * Reads the whole sheet, and those with the same headers in the files `also`, in the background of everything else;
   * rejects when the signal is aborted.
   */
  columnValues(fileId: string, asked: RowsOf & { readonly also?: readonly string[] }): Promise<ValuesView>
  /** The same; rejects with `column.unknown` as `start` does. */
  countRows(fileId: string, asked: RowsOf & { readonly where: readonly RowCondition[] }): Promise<RowsCount>
  /** The first file is the one that the others are compared with; reads them all as `countRows` does. */
  together(
    fileIds: readonly string[],
    asked: RowsOf & { readonly columns?: ColumnChoice; readonly where: readonly RowCondition[] },
  ): Promise<TogetherView>
  deleteFile(id: string): Promise<void>

  /** `created` is false when the same work is already queued or running. */
  /** Without a language the answers come in the language of the file. */
  start(
    request: AnalysisRequest,
    language: Language | null,
  ): Promise<{ analysis: AnalysisView; created: boolean }>
  /** What would come of an analysis; learning from a long sheet takes up to minutes, and is done once. */
  estimate(request: AnalysisRequest, signal: AbortSignal): Promise<Estimate>
  /** Begins an analysis without learning, whose answers are judged by the column `label`. */
  evaluate(
    request: AnalysisRequest & { readonly label: string },
    language: Language | null,
  ): Promise<EvaluationView>
  /** How an evaluation stands; also of an analysis whose categories are those of a column. */
  evaluation(id: string): Promise<EvaluationView>
  analyses(language: Language): Promise<readonly AnalysisView[]>
  analysis(id: string, language: Language): Promise<AnalysisView>
  control(id: string, action: Action, language: Language): Promise<AnalysisView>
  patchAnalysis(id: string, patch: AnalysisPatch, language: Language): Promise<AnalysisView>
  deleteAnalysis(id: string): Promise<void>

  tickets(
    id: string,
    query: TicketQuery & { readonly file?: string },
  ): Promise<{ items: readonly TicketView[]; nextCursor: string | null; total: number }>
  ticket(id: string, at: TicketAt): Promise<TicketDetail>
  /** Rejects with `file.changed` when the file is no longer the one that was analysed. */
  received(id: string, at: TicketAt): Promise<ReceivedView>
  editTicket(id: string, at: TicketAt, edit: TicketEdit): Promise<TicketView>
  /** What happened after `lastId` as far as remembered, then what happens; ends with the analysis or the signal. */
  events(id: string, lastId: number | null, signal: AbortSignal): AsyncIterable<DeskEvent>
  log(id: string): Promise<readonly LogEntry[]>
  statistics(id: string): Promise<StatisticsView>
  /** The closed list in use; none with free categories. */
  categories(id: string): Promise<readonly CategoryView[]>
  prompt(id: string): Promise<PromptView>
  result(id: string, format: ResultFormat, options?: ResultOptions): Promise<ResultFile>
  /** The labelled tickets, to fine-tune a model with; rejects with `training.no-labels`. */
  training(id: string, file: TrainingFile): Promise<ResultFile>

  engines(): Promise<readonly EngineView[]>
  engine(name: string): Promise<EngineView>
  /** Removes what is over its time; what is pinned or goes on stays. */
  clean(): Promise<Cleaned>
  measures(): Promise<Measures>
  /** True when work can be taken in. */
  isReady(): Promise<boolean>
  /** All data at one moment as .tar.gz, while runs go on. */
  backup(): Promise<AsyncIterable<Uint8Array>>
  /** Stops runs cleanly (they continue at the next start) and closes the store. */
  close(): Promise<void>
}
