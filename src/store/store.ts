import type { Answer } from '../analysis/answer.ts'
import type { Layout } from '../columns/layout.ts'
import type { IntakeWarning } from '../intake/source.ts'
import type { LabelProposal } from '../review/label-proposal.ts'
import type { Ticket } from '../tickets/ticket.ts'

export type StoredFile = {
  readonly id: string
  /** As the user named it; only shown, never used as a path. */
  readonly name: string
  readonly bytes: number
  /** Hex SHA-256 of the content. */
  readonly sha256: string
  readonly createdAt: number
  /** One for each sheet previewed. */
  readonly layouts: readonly SheetLayout[]
  /** How its text is encoded, where somebody said so; without it the bytes tell. */
  readonly encoding?: string
  /** What was odd when it came in. */
  readonly warnings: readonly IntakeWarning[]
  /** True when it is kept until somebody deletes it. */
  readonly pinned: boolean
  /** When its content was removed; it is then only known because of its analyses. Null while it is there. */
  readonly goneAt: number | null
}

export type SheetLayout = Layout & {
  /** Rows below the header that hold anything. */
  readonly rows: number
  /** Present for the sheet that was read ahead. */
  readonly foreseen?: Foreseen
}

/** What is known of a sheet before it is analysed. */
export type Foreseen = {
  /** Tickets that will share the answer of another; missing for a long sheet, as is the next. */
  readonly duplicates?: number | undefined
  readonly withoutText?: number | undefined
  /** Its column of categories, where people filled in enough of it to learn from. */
  readonly labels?: LabelProposal & {
    readonly index: number
    readonly name: string
    /** Name of an earlier file with the same headers that was learned from; this one has hardly any labels. */
    readonly from?: string | undefined
  }
}

export type AnalysisState = 'queued' | 'running' | 'paused' | 'done' | 'failed' | 'cancelled'
export type PauseReason = 'user' | 'engine' | 'model' | 'disk' | 'shutdown'
/** Which share of an engine a run gets while others use it, too. */
export type Priority = 'high' | 'normal' | 'low'
export type Route = 'model' | 'classifier' | 'duplicate' | 'cache' | 'person' | 'instant'

export type Counters = {
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly skipped: number
  readonly routes: Readonly<Record<Route, number>>
  readonly tokensIn: number
  readonly tokensOut: number
}

/** With what answers were made. */
export type MadeWith = {
  /** Of the engine's server, or null when it does not tell. */
  readonly engineVersion: string | null
  /** Identifies the model's weights; '' without a model. */
  readonly digest: string
  /** Of the program. */
  readonly version: string
  /** Hash of all but the ticket that decides an answer; '' without a model. */
  readonly promptHash: string
}

/** One analysis as stored; times in milliseconds since 1970. */
export type StoredAnalysis = {
  readonly id: string
  /** The first of its files. */
  readonly fileId: string
  /** All of them, in order; a ticket's row is its place among them (tickets/place.ts). */
  readonly fileIds: readonly string[]
  readonly name: string
  readonly state: AnalysisState
  readonly reason: PauseReason | null
  /** Stable code of what stopped it, or null. */
  readonly errorCode: string | null
  /** The request after defaults, as JSON-able data; opaque to the store. */
  readonly settings: unknown
  /** Equal for two requests that would do the same work. */
  readonly fingerprint: string
  readonly engine: string
  readonly model: string | null
  /** True once all tickets are in. */
  readonly imported: boolean
  /** Tickets that occur in more than one row; 0 until imported. */
  readonly repeated: number
  /** 99th percentile of the tickets' sizes in prompt tokens; null until imported. */
  readonly p99Tokens: number | null
  /** One entry for each different one, oldest first; none before the first ticket was asked. */
  readonly made: readonly MadeWith[]
  /** What was learned from labelled tickets before asking, as JSON-able data opaque to the store; null for nothing. */
  readonly learned: unknown
  readonly createdAt: number
  readonly startedAt: number | null
  readonly endedAt: number | null
  /** True when it is kept, with its file, until somebody deletes it. */
  readonly pinned: boolean
  readonly priority: Priority
  readonly counters: Counters
}

export type AnalysisPatch = Partial<
  Pick<
    StoredAnalysis,
    | 'state'
    | 'reason'
    | 'errorCode'
    | 'engine'
    | 'model'
    | 'imported'
    | 'p99Tokens'
    | 'made'
    | 'learned'
    | 'startedAt'
    | 'endedAt'
    | 'pinned'
    | 'priority'
  >
>

/** A ticket on its way into an analysis. */
export type NewTicket = {
  readonly ticket: Ticket
  /** Tickets of one analysis with the same key share one answer; '' for tickets without text. */
  readonly key: string
  /** Estimated prompt tokens, roughly: long tickets are asked first, those of the same size in the order of rows. */
  readonly size: number
}

/** A row that says the same ticket again, and the row of the ticket. */
export type Repeat = { readonly row: number; readonly of: number }

export type Flag = { readonly kind: string; readonly text: string }

/** What became of one ticket. */
export type Result = {
  readonly row: number
  readonly state: 'done' | 'failed' | 'skipped'
  readonly route: Route | null
  readonly answer: Answer | null
  readonly band: 'high' | 'medium' | 'low' | 'none'
  readonly flags: readonly Flag[]
  readonly error: { readonly code: string; readonly retryable: boolean } | null
}

export type TicketRow = { readonly ticket: Ticket; readonly result: Result | null }

/** One commit: all of it or nothing. */
export type Commit = {
  readonly analysisId: string
  readonly results: readonly Result[]
  /**
   * Answers that were made or taken from the cache, in their masked form, under the hash of what was asked.
   * One that is there already stays; it is remembered that this analysis used it.
   */
  readonly cache: readonly { readonly key: string; readonly answer: Answer }[]
  readonly tokensIn: number
  readonly tokensOut: number
}

export type TicketQuery = {
  /** Beginnings of words that must all occur in the ticket or its answers, without regard to case and accents. */
  readonly q?: string
  /** Id of the answer's category, or the name of its first or second level. */
  readonly category?: string
  readonly state?: 'waiting' | 'done' | 'failed' | 'skipped'
  readonly band?: Result['band']
  readonly route?: Route
  /** Further filters on TicketFacts, as the charts need them. */
  readonly facts?: Partial<Record<'priority' | 'group' | 'site' | 'state' | 'type', string>>
  /** ISO days, both inclusive, on the opened date. */
  readonly from?: string
  readonly to?: string
  /** First and last row, inclusive. */
  readonly rows?: readonly [first: number, last: number]
  readonly sort?: 'row' | 'category' | 'confidence' | 'opened' | 'priority' | 'state'
  readonly descending?: boolean
  readonly cursor?: string
  readonly limit: number
}

export type TicketPage = {
  readonly items: readonly TicketRow[]
  readonly nextCursor: string | null
  readonly total: number
}

export type LogEntry = {
  readonly at: number
  readonly level: 'info' | 'warn' | 'error'
  readonly code: string
  readonly text: string
}

/** The first ticket of a duplicate key: the one that is asked. */
export type Leader = {
  readonly ticket: Ticket
  readonly key: string
  readonly size: number
  /** Tickets of the key that wait, this one included. */
  readonly count: number
}

/** A person's word on the category of a ticket, kept for the analyses to come. */
export type Correction = CategoryName & {
  /** Of which kind of list the category is: corrections count only for lists of the same kind. */
  readonly list: string
  readonly at: number
}

/** A correction with the ticket that it is about. */
export type CorrectedTicket = Correction & {
  /** As it was read then; null once its analysis is deleted, with which all words of it go. */
  readonly ticket: Ticket | null
  /** Its duplicate key: the same ticket again has the same. */
  readonly key: string
}

/** A category as answers name it. */
type CategoryName = Pick<Answer, 'categoryId' | 'category' | 'subcategory'>

export type Count<What> = What & { readonly count: number }

/** How many tickets of each kind, every combination that occurs once. */
export type StatisticsRows = {
  /** Of the tickets with an answer. */
  readonly categories: readonly Count<CategoryName>[]
  /** By ISO day of opening, '' where the sheet has none; without an answer the category is ''. */
  readonly days: readonly Count<CategoryName & { readonly day: string }>[]
  readonly priorities: readonly Count<CategoryName & { readonly priority: string }>[]
  readonly groups: readonly Count<{ readonly group: string }>[]
  readonly sites: readonly Count<{ readonly site: string }>[]
  /** By the state in the sheet (open, resolved…). */
  readonly ticketStates: readonly Count<{ readonly state: string }>[]
  /** By what became of them here. */
  readonly states: readonly Count<{ readonly state: NonNullable<TicketQuery['state']> }>[]
  readonly routes: readonly Count<{ readonly route: Route }>[]
  readonly bands: readonly Count<{ readonly band: Result['band'] }>[]
}

/**
 * Where everything lives that must survive a crash. Each method is one transaction, durable when it resolves.
 * Without room on disk they reject with `disk.full`, and work again once there is some. An analysis that does not
 * exist is `not-found`; only `commit` and `appendLog` then do nothing, since an answer may come after a deletion.
 */
export type Store = {
  addFile(file: StoredFile): Promise<void>
  file(id: string): Promise<StoredFile | null>
  files(): Promise<readonly StoredFile[]>
  /** False when there is none. */
  pinFile(id: string, pinned: boolean): Promise<boolean>
  /** Keeps what analyses need of a file whose content is removed: all but the samples of its cells. */
  forgetContent(id: string, at: number): Promise<void>
  /** Also deletes the analyses that it has a part in, as deleteAnalysis does. */
  deleteFile(id: string): Promise<void>

  addAnalysis(analysis: StoredAnalysis): Promise<void>
  analysis(id: string): Promise<StoredAnalysis | null>
  /** Newest first. */
  analyses(): Promise<readonly StoredAnalysis[]>
  /** Refuses (false) unless the state is one of `from`; how two requests cannot both win. */
  patchAnalysis(id: string, patch: AnalysisPatch, from?: readonly AnalysisState[]): Promise<boolean>
  /**
   * Purges tickets, results, log and the cached answers that this analysis used or made. Of corrections the duplicate
   * key stays with the category: no word of the ticket.
   */
  deleteAnalysis(id: string): Promise<void>

  /** Appends tickets while importing; adding a row again changes nothing. */
  addTickets(analysisId: string, tickets: readonly NewTicket[]): Promise<void>
  /** Notes rows that have the result of another; noting one again changes nothing. */
  addRepeats(analysisId: string, repeats: readonly Repeat[]): Promise<void>
  /** Sets total and repeated, marks tickets without text skipped, and sets imported. */
  finishImport(analysisId: string): Promise<void>

  /** Keys without a result, longest first, each by its first ticket; at most `limit` after the given (size, row). */
  waiting(
    analysisId: string,
    after: { size: number; row: number } | null,
    limit: number,
  ): Promise<readonly Leader[]>
  /** All tickets of one key without a result, the leader included, by row. */
  withKey(analysisId: string, key: string): Promise<readonly Ticket[]>
  /** A ticket's first result stays: later ones, and those of rows that are no ticket, are ignored. */
  commit(commit: Commit): Promise<void>
  cached(keys: readonly string[]): Promise<ReadonlyMap<string, Answer>>
  /** Takes the failed results away so that they are waiting again; how many. */
  clearFailed(analysisId: string, onlyRetryable: boolean): Promise<number>
  /** Replaces one result (a person's edit): keeps counters right. A correction stays when its analysis is deleted. */
  editResult(analysisId: string, result: Result, correction?: Correction): Promise<void>
  /**
   * Keeps vectors of texts of a file, a few bytes each, under their keys; they go with the file's content. Of a file
   * whose content is gone, or that does not exist, none is kept: they may come after a deletion.
   */
  addVectors(fileId: string, vectors: ReadonlyMap<string, Uint8Array>): Promise<void>
  /** Those that are known, whatever file they are of. */
  vectors(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** Those for lists of this kind, of all analyses, the newest first; one for each duplicate key. */
  corrections(list: string): Promise<readonly CorrectedTicket[]>
  /** Forgets those of deleted analyses that were made before a moment. */
  forgetCorrections(before: number): Promise<void>

  tickets(analysisId: string, query: TicketQuery): Promise<TicketPage>
  /** For a row that repeats a ticket it is that ticket. */
  ticket(analysisId: string, row: number): Promise<TicketRow | null>
  /** The results of rows in [from, to], in row order, repeats included; waiting tickets have none. For the workbook. */
  results(analysisId: string, from: number, to: number): Promise<readonly Result[]>
  /** The rows in [from, to] that still wait for a result, in row order, repeats included. For a partial workbook. */
  unanswered(analysisId: string, from: number, to: number): Promise<readonly number[]>

  /** Counts over all tickets; up to seconds for a large analysis, but never on the event loop. */
  statistics(analysisId: string): Promise<StatisticsRows>

  appendLog(analysisId: string, entry: LogEntry): Promise<void>
  /** The newest 1,000 entries, oldest first. */
  log(analysisId: string): Promise<readonly LogEntry[]>

  /** Small named values (the prompt's nonce, …). */
  value(name: string): Promise<string | null>
  setValue(name: string, value: string): Promise<void>
  /**
   * Writes a copy of everything as it is at one moment to a new file; writing goes on meanwhile. Rejects with
   * `data.damaged` when what was copied cannot be brought back.
   */
  snapshot(file: string): Promise<void>
  /** Gives the room of what was deleted back to the disk, and clears the log of changes. */
  reclaim(): Promise<void>
  close(): Promise<void>
}
