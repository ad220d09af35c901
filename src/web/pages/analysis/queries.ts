import { type InfiniteData, keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type {
  AnalysisView,
  CategoryView,
  PromptView,
  ReceivedView,
  StatisticsView,
  TicketDetail,
  TicketView,
} from '../../../jobs/desk.ts'
import type { LogEntry } from '../../../store/store.ts'
import { api } from '../../api/client.ts'
import { keys, useAnalysis } from '../../api/queries.ts'
import { placed, ticketPath } from './places.ts'
import { type AskedTickets, type PageAt, type TicketPage, ticketsPath } from './tickets/pages.ts'

/** Below the analysis, so that renewing it renews them. */
export const analysisKeys = {
  tickets: (id: string) => [...keys.analysis(id), 'tickets'] as const,
  ticket: (id: string, row: number) => [...keys.analysis(id), 'ticket', row] as const,
  received: (id: string, row: number) => [...keys.analysis(id), 'received', row] as const,
  statistics: (id: string) => [...keys.analysis(id), 'statistics'] as const,
  categories: (id: string) => [...keys.analysis(id), 'categories'] as const,
  prompt: (id: string) => [...keys.analysis(id), 'prompt'] as const,
  log: (id: string) => [...keys.analysis(id), 'log'] as const,
}

export type TicketPages = InfiniteData<TicketPage<TicketView>, PageAt>

const pathOf = (id: string): string => `/api/analyses/${encodeURIComponent(id)}`

const PAGE = 200
/** For a jump far down: as many as the server gives at once. */
const LONG_PAGE = 1000
const RENEW_MS = 5000
/** More pages than these are not asked for again while an analysis runs: what is in them comes by its events. */
const RENEWED_PAGES = 3

type Files = AnalysisView['files']
const NO_FILES: Files = []

/** The files of an analysis; none before it is known. */
export const useAnalysisFiles = (id: string): Files => useAnalysis(id).data?.files ?? NO_FILES

const placedPage = (page: TicketPage<TicketView>, files: Files): TicketPage<TicketView> =>
  files.length < 2 ? page : { ...page, items: page.items.map((ticket) => placed(ticket, files)) }

/** The tickets of a filter, page after page; `wanted.current` is the number that should be there soon. */
export const useTickets = (id: string, asked: AskedTickets, running: boolean) => {
  const wanted = useRef(0)
  const files = useAnalysisFiles(id)
  const query = useInfiniteQuery({
    queryKey: [...analysisKeys.tickets(id), asked],
    queryFn: async ({ pageParam, signal }) => {
      const path = `${pathOf(id)}/${ticketsPath(asked, pageParam)}`
      return placedPage(await api.get<TicketPage<TicketView>>(path, signal), files)
    },
    initialPageParam: { cursor: null, limit: PAGE } as PageAt,
    getNextPageParam: ({ nextCursor }, pages) => {
      if (nextCursor === null) return null
      const loaded = pages.reduce((sum, { items }) => sum + items.length, 0)
      return { cursor: nextCursor, limit: wanted.current > loaded + 2 * PAGE ? LONG_PAGE : PAGE }
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) =>
      running && (state.data?.pages.length ?? 0) <= RENEWED_PAGES ? RENEW_MS : false,
  })
  return { ...query, wanted }
}

export const useTicket = (id: string, row: number) => useQuery(ticketQuery(id, row, useAnalysisFiles(id)))

export const ticketQuery = (id: string, row: number, files: Files) => ({
  queryKey: analysisKeys.ticket(id, row),
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    placed(await api.get<TicketDetail>(`${pathOf(id)}/${ticketPath(row, files)}`, signal), files),
})

/** The row of the file, which never changes. */
export const useReceived = (id: string, row: number) => {
  const files = useAnalysisFiles(id)
  return useQuery({
    queryKey: analysisKeys.received(id, row),
    queryFn: ({ signal }) =>
      api.get<ReceivedView>(`${pathOf(id)}/${ticketPath(row, files, '/received')}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The closed list in use, the same as long as the analysis is there. */
export const useCategories = (id: string) =>
  useQuery({
    queryKey: analysisKeys.categories(id),
    queryFn: ({ signal }) => api.get<readonly CategoryView[]>(`${pathOf(id)}/categories`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const usePrompt = (id: string) =>
  useQuery({
    queryKey: analysisKeys.prompt(id),
    queryFn: ({ signal }) => api.get<PromptView>(`${pathOf(id)}/prompt`, signal),
  })

/** How many tickets of each kind; asked again every 5 s while the analysis runs. */
export const useStatistics = (id: string, running: boolean) =>
  useQuery({
    queryKey: analysisKeys.statistics(id),
    queryFn: ({ signal }) => api.get<StatisticsView>(`${pathOf(id)}/statistics`, signal),
    refetchInterval: running ? RENEW_MS : false,
    staleTime: RENEW_MS,
  })

export const useLog = (id: string) =>
  useQuery({
    queryKey: analysisKeys.log(id),
    queryFn: ({ signal }) => api.get<readonly LogEntry[]>(`${pathOf(id)}/log`, signal),
  })
