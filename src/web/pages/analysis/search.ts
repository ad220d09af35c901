import type { TicketView } from '../../../jobs/desk.ts'

export const TABS = ['summary', 'tickets', 'charts', 'accuracy', 'how'] as const
export type Tab = (typeof TABS)[number]

export const STATES = [
  'waiting',
  'done',
  'failed',
  'skipped',
] as const satisfies readonly TicketView['state'][]
export const BANDS = ['high', 'medium', 'low', 'none'] as const satisfies readonly TicketView['band'][]
export const ROUTES = ['model', 'classifier', 'duplicate', 'cache', 'person', 'instant'] as const
export const SORTS = ['row', 'category', 'confidence', 'opened', 'priority', 'state'] as const
export type Sort = (typeof SORTS)[number]

/** The charts there are. */
const CHARTS = ['categories', 'priority', 'time', 'group', 'site'] as const
export type ChartId = (typeof CHARTS)[number]

/** Filters on what the sheet says; any text. */
const FACTS = ['priority', 'group', 'site', 'type', 'status'] as const
const CHOICES = { state: STATES, band: BANDS, route: ROUTES } as const

/** Which tickets are shown, with the names of GET …/tickets. Days are `YYYY-MM-DD`, both inclusive. */
export type TicketFilters = {
  readonly q?: string
  readonly category?: string
  readonly state?: (typeof STATES)[number]
  readonly band?: (typeof BANDS)[number]
  readonly route?: (typeof ROUTES)[number]
  readonly from?: string
  readonly to?: string
} & { readonly [Fact in (typeof FACTS)[number]]?: string }

export const FILTERS = ['q', 'category', 'state', 'band', 'route', ...FACTS, 'from', 'to'] as const
export type FilterName = (typeof FILTERS)[number]

/** What the address of an analysis says besides its id: which tab, which tickets in which order, which is open. */
export type AnalysisSearch = TicketFilters & {
  readonly tab?: Tab
  /** `-` before it for descending. */
  readonly sort?: Sort | `-${Sort}`
  /** The open ticket, by its row in the sheet. */
  readonly row?: number
  /** Its texts as they came; cleaned when it says nothing. */
  readonly original?: 'received'
  /** By what the chart over time counts; by what suits it when it says nothing. */
  readonly unit?: 'week' | 'month'
  /** The charts shown as tables, by their names with dots between. */
  readonly tables?: string
}

export const tablesOf = ({ tables = '' }: Pick<AnalysisSearch, 'tables'>): readonly ChartId[] =>
  CHARTS.filter((chart) => tables.split('.').includes(chart))

type Reader = (value: unknown) => string | number | undefined

/** Most that the server takes of a text. */
const LONGEST = 1000

const text: Reader = (value) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, LONGEST) || undefined
    : undefined
const oneOf =
  (values: readonly string[]): Reader =>
  (value) =>
    values.find((one) => one === value)
const day: Reader = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined
const row: Reader = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined

const READERS: Readonly<Record<keyof AnalysisSearch, Reader>> = {
  tab: oneOf(TABS),
  q: text,
  category: text,
  state: oneOf(CHOICES.state),
  band: oneOf(CHOICES.band),
  route: oneOf(CHOICES.route),
  priority: text,
  group: text,
  site: text,
  type: text,
  status: text,
  from: day,
  to: day,
  sort: oneOf(SORTS.flatMap((name) => [name, `-${name}`])),
  row,
  original: oneOf(['received']),
  unit: oneOf(['week', 'month']),
  tables: (value) => tablesOf({ tables: String(value) }).join('.') || undefined,
}

/** Keeps of an address what the screen understands. */
export const analysisSearch = (raw: Record<string, unknown>): AnalysisSearch =>
  Object.fromEntries(
    Object.entries(READERS).flatMap(([name, read]) => {
      const value = read(raw[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** Changes to an address; `undefined` takes away. */
export type SearchPatch = { readonly [Name in keyof AnalysisSearch]?: AnalysisSearch[Name] | undefined }

export const patchSearch = (before: AnalysisSearch, patch: SearchPatch): AnalysisSearch =>
  analysisSearch({ ...before, ...patch })

/** The part of an address that decides which tickets are asked for. */
export const filtersOf = (search: AnalysisSearch): TicketFilters & Pick<AnalysisSearch, 'sort'> => {
  const { tab: _tab, row: _row, original: _original, unit: _unit, tables: _tables, ...filters } = search
  return filters
}

/** The next order when the header of a column is chosen: ascending, descending, as in the sheet. */
export const nextSort = (now: AnalysisSearch['sort'], column: Sort): AnalysisSearch['sort'] => {
  if (column === 'row') return now === '-row' ? undefined : '-row'
  if (now === column) return `-${column}`
  return now === `-${column}` ? undefined : column
}
