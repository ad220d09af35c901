import { EventEmitter, on } from 'node:events'
import { Readable } from 'node:stream'
import type {
  AnalysisRequest,
  AnalysisView,
  CategoryView,
  Desk,
  DeskEvent,
  EngineView,
  FileView,
  Measures,
  PreviewOptions,
  PreviewView,
  PromptView,
  ReceivedView,
  ResultFile,
  ResultOptions,
  RowsCount,
  RowsOf,
  StatisticsView,
  TicketAt,
  TicketDetail,
  TicketEdit,
  TicketView,
  TogetherView,
  ValuesView,
} from '../jobs/desk.ts'
import type { EvaluationView } from '../jobs/learning/evaluation-view.ts'
import type { TrainingFile } from '../report/training/files.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Language } from '../shared/language.ts'
import type { TicketQuery } from '../store/store.ts'
import type { RowCondition } from '../tickets/where/condition.ts'

/** A desk in memory with one file `f1` and one analysis `a1` of three tickets; tells what it was asked. */
export type DeskDouble = Desk & {
  readonly asked: {
    encoding?: string
    request?: AnalysisRequest
    language?: Language | null
    query?: TicketQuery & { readonly file?: string }
    edit?: TicketEdit
    at?: TicketAt
    lastId?: number | null
    preview?: PreviewOptions
    rows?: RowsOf & { readonly where?: readonly RowCondition[] }
  }
  readonly uploads: { readonly kept: { readonly name: string; readonly bytes: number }[]; broken: number }
  /** What `result` gives; an error nobody foresaw while null. */
  readonly results: {
    next: ResultFile | null
    wait: () => Promise<void>
    options?: ResultOptions | undefined
    training?: TrainingFile
  }
  readonly readiness: { now: boolean }
  /** How many listen to the events now. */
  listeners(): number
  emit(event: DeskEvent): void
}

const LAYOUT = {
  sheet: 'Tickets',
  sheetIndex: 0,
  headerRow: 1,
  columns: [{ index: 1, name: 'Asunto', role: 'title', sample: ['No imprime'] }],
} as const

export const FILE: FileView = {
  id: 'f1',
  name: 'tickets.xlsx',
  bytes: 10,
  createdAt: '2026-01-02T03:04:05.000Z',
  sheets: [{ ...LAYOUT, name: 'Tickets', rows: 3 }],
  warnings: [],
  pinned: false,
  expiresAt: '2026-02-01T03:04:05.000Z',
  goneAt: null,
}

export const PREVIEW: PreviewView = {
  headerRow: 1,
  columns: LAYOUT.columns,
  encoding: null,
  total: 3,
  rows: [{ number: 2, cells: ['No imprime'] }],
}

export const VALUES: ValuesView = {
  rows: 3,
  columns: [
    {
      index: 1,
      name: 'Asunto',
      values: [{ value: 'No imprime', count: 3 }],
      more: false,
      empty: 0,
      days: null,
    },
  ],
}

const TOGETHER: TogetherView = {
  files: [{ id: 'f1', name: 'tickets', difference: null, rows: 3 }],
  tickets: 3,
  repeated: 0,
}

const COUNT: RowsCount = { rows: 2, of: 3 }

const EVALUATION: EvaluationView = {
  id: 'a1',
  state: 'running',
  column: 'Categoría',
  asked: 1,
  total: 3,
  sources: [],
  misfiled: [],
  misfiledTotal: 0,
  vectors: null,
  training: null,
}

export const ANALYSIS: AnalysisView = {
  id: 'a1',
  fileId: 'f1',
  files: [{ id: 'f1', name: 'tickets' }],
  name: 'tickets',
  state: 'running',
  reason: null,
  detail: null,
  total: 3,
  done: 1,
  failed: 0,
  skipped: 0,
  repeated: 0,
  ticketsPerMinute: 12.5,
  etaSeconds: 10,
  engine: 'instant',
  model: null,
  routes: { model: 0, classifier: 0, duplicate: 0, cache: 0, person: 0, instant: 1 },
  tokens: { in: 0, out: 0 },
  made: [],
  createdAt: '2026-01-02T03:04:05.000Z',
  startedAt: null,
  endedAt: null,
  learned: null,
  pinned: false,
  expiresAt: null,
  priority: 'normal',
  settings: {
    layout: LAYOUT,
    more: [],
    where: [],
    context: '',
    categories: { kind: 'starter' },
    fields: ['category', 'summary'],
    engine: 'instant',
    model: null,
    url: null,
    language: 'es',
    sample: null,
    concurrency: 0,
    right: null,
  },
}

export const TICKET: TicketView = {
  row: 2,
  file: 'f1',
  ticketId: 'INC1',
  title: 'No imprime',
  state: 'done',
  route: 'instant',
  category: 'Impresión',
  subcategory: '',
  categoryId: 'printing',
  summary: 'La impresora no imprime.',
  problem: '',
  symptoms: '',
  actions: '',
  cause: '',
  custom: {},
  confidence: 0.5,
  band: 'medium',
  flags: [],
  error: null,
}

const DETAIL: TicketDetail = {
  ...TICKET,
  original: { title: 'No imprime', description: '', notes: '', resolution: '' },
  facts: { priority: '3' },
}

export const RECEIVED: ReceivedView = { cells: [{ name: 'Asunto', text: ' No imprime ' }] }
export const CATEGORIES: readonly CategoryView[] = [{ id: 'printing', name: 'Impresión', parent: null }]
export const PROMPT: PromptView = { system: 'Lees tickets.', user: '<ticket-…>' }

const ENGINE: EngineView = {
  engine: 'instant',
  url: null,
  ok: true,
  version: null,
  reason: null,
  models: [],
  recommended: null,
  default: true,
}

const known = (id: string, ours: string): void => {
  if (id !== ours) throw new TriajeError('not-found', { what: id })
}

const knownAt = (id: string, { row }: TicketAt): void => known(`${id}/${row}`, 'a1/2')

type Part<Key extends keyof Desk> = Pick<Desk, Key>
type Notes = Pick<DeskDouble, 'asked' | 'uploads'>

const fileDesk = ({
  asked,
  uploads,
}: Notes): Part<
  | 'addFile'
  | 'files'
  | 'file'
  | 'patchFile'
  | 'preview'
  | 'readAs'
  | 'columnValues'
  | 'countRows'
  | 'together'
  | 'deleteFile'
> => ({
  addFile: async (name, content) => {
    let bytes = 0
    try {
      for await (const chunk of content) bytes += chunk.length
    } catch (error) {
      uploads.broken += 1
      throw error
    }
    if (bytes === 0) throw new TriajeError('file.empty', { name })
    uploads.kept.push({ name, bytes })
    return { ...FILE, name, bytes }
  },
  files: async () => [FILE],
  file: async (id) => {
    known(id, 'f1')
    return FILE
  },
  patchFile: async (id, patch) => {
    known(id, 'f1')
    return { ...FILE, ...patch }
  },
  preview: async (id, options) => {
    known(id, 'f1')
    asked.preview = options
    return PREVIEW
  },
  readAs: async (id, encoding) => {
    known(id, 'f1')
    asked.encoding = encoding
    return FILE
  },
  columnValues: async (id, rows) => {
    known(id, 'f1')
    asked.rows = rows
    return VALUES
  },
  countRows: async (id, rows) => {
    known(id, 'f1')
    asked.rows = rows
    return COUNT
  },
  together: async (ids, rows) => {
    known(ids[0] ?? '', 'f1')
    asked.rows = rows
    return TOGETHER
  },
  deleteFile: async (id) => known(id, 'f1'),
})

type AnalysisPart = Part<
  | 'start'
  | 'estimate'
  | 'evaluate'
  | 'evaluation'
  | 'analyses'
  | 'analysis'
  | 'control'
  | 'patchAnalysis'
  | 'deleteAnalysis'
  | 'log'
>

const analysisDesk = ({ asked }: Notes): AnalysisPart => ({
  start: async (request, language) => {
    known(request.fileIds?.[0] ?? request.fileId ?? '', 'f1')
    Object.assign(asked, { request, language })
    return { analysis: ANALYSIS, created: request.force !== false }
  },
  evaluate: async (request) => {
    known(request.fileIds?.[0] ?? request.fileId ?? '', 'f1')
    asked.request = request
    return EVALUATION
  },
  evaluation: async (id) => {
    known(id, 'a1')
    return EVALUATION
  },
  estimate: async (request) => {
    known(request.fileIds?.[0] ?? request.fileId ?? '', 'f1')
    asked.request = request
    return {
      learned: null,
      tooFew: { labelled: 3, classes: 2 },
      tickets: 3,
      classifier: 0,
      model: 0,
      person: 0,
    }
  },
  analyses: async () => [ANALYSIS],
  analysis: async (id) => {
    known(id, 'a1')
    return ANALYSIS
  },
  control: async (id, action) => {
    known(id, 'a1')
    if (action === 'retry') throw new TriajeError('state.conflict', { state: 'running', action })
    return ANALYSIS
  },
  patchAnalysis: async (id, patch) => {
    known(id, 'a1')
    return { ...ANALYSIS, ...patch }
  },
  deleteAnalysis: async (id) => known(id, 'a1'),
  log: async (id) => {
    known(id, 'a1')
    return [{ at: 1, level: 'info', code: 'run.started', text: 'Empieza' }]
  },
})

const ticketDesk = ({ asked }: Notes): Part<'tickets' | 'ticket' | 'received' | 'editTicket'> => ({
  tickets: async (id, query) => {
    known(id, 'a1')
    asked.query = query
    return { items: [TICKET], nextCursor: null, total: 1 }
  },
  ticket: async (id, at) => {
    knownAt(id, at)
    asked.at = at
    return DETAIL
  },
  received: async (id, at) => {
    knownAt(id, at)
    asked.at = at
    return RECEIVED
  },
  editTicket: async (id, at, edit) => {
    knownAt(id, at)
    Object.assign(asked, { at, edit })
    return TICKET
  },
})

const eventDesk = ({ asked }: Notes, emitter: EventEmitter): Part<'events'> => ({
  events: async function* (_id, lastId, signal) {
    asked.lastId = lastId
    try {
      for await (const [event] of on(emitter, 'event', { signal })) yield event as DeskEvent
    } catch (error) {
      if (!signal.aborted) throw error
    }
  },
})

const planDesk: Part<'categories' | 'prompt'> = {
  categories: async (id) => {
    known(id, 'a1')
    return CATEGORIES
  },
  prompt: async (id) => {
    known(id, 'a1')
    return PROMPT
  },
}

export const STATISTICS: StatisticsView = {
  categories: [{ id: 'Red', name: 'Red', parent: null, count: 1 }],
  byWeek: [{ start: '2026-05-04', count: 1, byCategory: { Red: 1 } }],
  byMonth: [{ start: '2026-05-01', count: 1, byCategory: { Red: 1 } }],
  byRoute: { model: 1 },
  byBand: { none: 1 },
  byPriority: [],
  byGroup: [],
  bySite: [],
}

export const MEASURES: Measures = {
  tickets: [
    { state: 'done', route: 'model', count: 7 },
    { state: 'failed', route: '', count: 1 },
  ],
  tokens: { in: 100, out: 9 },
  analyses: [{ state: 'running', count: 1 }],
  queue: 5,
  callsInFlight: 2,
  engines: [{ engine: 'ollama', up: false }],
  freeBytes: 1e9,
  dataBytes: 4096,
}

export const createDeskDouble = (): DeskDouble => {
  const emitter = new EventEmitter()
  const notes: Notes = { asked: {}, uploads: { kept: [], broken: 0 } }
  const readiness = { now: true }
  const results: DeskDouble['results'] = { next: null, wait: async () => undefined }
  return {
    ...notes,
    ...fileDesk(notes),
    ...analysisDesk(notes),
    ...ticketDesk(notes),
    ...planDesk,
    ...eventDesk(notes, emitter),
    results,
    listeners: () => emitter.listenerCount('event'),
    emit: (event) => {
      emitter.emit('event', event)
    },
    statistics: async (id) => {
      known(id, 'a1')
      return STATISTICS
    },
    result: async (id, _format, options) => {
      known(id, 'a1')
      results.options = options
      await results.wait()
      if (results.next === null) throw new Error('the disk burnt')
      return results.next
    },
    training: async (id, file) => {
      known(id, 'a1')
      results.training = file
      if (results.next === null) throw new TriajeError('training.no-labels', { name: 'tickets' })
      return results.next
    },
    engines: async () => [ENGINE],
    engine: async (name) => {
      known(name, 'instant')
      return ENGINE
    },
    readiness,
    measures: async () => MEASURES,
    isReady: async () => readiness.now,
    backup: async () => Readable.from([Buffer.from('all of it')]),
    clean: async () => ({ files: 2, analyses: 1, bytes: 4096 }),
    close: async () => undefined,
  }
}
