import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  Action,
  AnalysisRequest,
  AnalysisView,
  CategoriesChoice,
  EngineView,
  FileView,
  PreviewView,
  RowsCount,
  TogetherView,
  ValuesView,
} from '../../jobs/desk.ts'
import type { Estimate } from '../../jobs/learning/learned.ts'
import { api } from './client.ts'

/** Keys of everything that is asked; shared so that an event can renew what a query holds. */
export const keys = {
  files: ['files'] as const,
  file: (id: string) => ['files', id] as const,
  preview: (id: string, sheet: string) => ['files', id, 'preview', sheet] as const,
  analyses: ['analyses'] as const,
  analysis: (id: string) => ['analyses', id] as const,
  engines: ['engines'] as const,
}

/** The items of a list may be in any form that the API takes. */
export type CategoriesBody = CategoriesChoice | { readonly kind: 'list'; readonly items: readonly unknown[] }

/** POST /api/analyses. */
export type AnalysisBody = Omit<AnalysisRequest, 'categories'> & { readonly categories?: CategoriesBody }

/** True while there is work going on. */
export const isActive = ({ state }: Pick<AnalysisView, 'state'>): boolean =>
  state === 'queued' || state === 'running'

/** A pause that nobody asked for ends by itself: the engine answers again, there is room on disk. */
const mayChange = (analysis: AnalysisView): boolean =>
  isActive(analysis) || (analysis.state === 'paused' && analysis.reason !== 'user')

const LIVE_MS = 2000
/** Engines are asked over the network of the server, so not too often. */
const ENGINES_MS = 30_000

export const useFiles = () =>
  useQuery({
    queryKey: keys.files,
    queryFn: ({ signal }) => api.get<readonly FileView[]>('/api/files', signal),
  })

export const useFile = (id: string) =>
  useQuery({
    queryKey: keys.file(id),
    queryFn: ({ signal }) => api.get<FileView>(`/api/files/${encodeURIComponent(id)}`, signal),
  })

/** Rows that the preview of a sheet shows. */
const PREVIEW_ROWS = 50

/** A sheet under a header row (1-based, 0: none); while another row of it is read, as it was under the last one. */
export const usePreview = (id: string, sheet: string, headerRow: number) =>
  useQuery({
    queryKey: [...keys.preview(id, sheet), headerRow],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({
        sheet,
        headerRow: String(headerRow),
        limit: String(PREVIEW_ROWS),
      })
      return api.get<PreviewView>(`/api/files/${encodeURIComponent(id)}/preview?${query}`, signal)
    },
    placeholderData: (last, query) => (query?.queryKey[3] === sheet ? last : undefined),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** A sheet of a file under a header row (1-based, 0: none). */
export type SheetAsked = { readonly fileId: string; readonly sheet: string; readonly headerRow: number }

/** What every column of a sheet holds, in the further files, too; reading a long one takes the server seconds. */
export const useColumnValues = ({ fileId, sheet, headerRow }: SheetAsked, further: readonly string[]) =>
  useQuery({
    queryKey: [...keys.file(fileId), 'values', sheet, headerRow, further],
    queryFn: ({ signal }) => {
      const also = further.length > 0 ? { also: further.join(',') } : {}
      const query = new URLSearchParams({ sheet, headerRow: String(headerRow), ...also })
      return api.get<ValuesView>(`/api/files/${encodeURIComponent(fileId)}/values?${query}`, signal)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** How many rows of a sheet are left by conditions, given as JSON; not asked without any. */
export const useRowCount = ({ fileId, sheet, headerRow }: SheetAsked, where: string) =>
  useQuery({
    queryKey: [...keys.file(fileId), 'count', sheet, headerRow, where],
    queryFn: ({ signal }) =>
      api.post<RowsCount>(
        `/api/files/${encodeURIComponent(fileId)}/count`,
        { sheet, headerRow, where: JSON.parse(where) },
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: where !== '[]',
  })

/** What would come of an analysis, given as JSON of its request; the last answer stays until the next is there. */
export const useLearningEstimate = (request: string) =>
  useQuery({
    queryKey: ['estimate', request],
    queryFn: ({ signal }) => api.post<Estimate>('/api/estimates', JSON.parse(request), signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })

type TogetherAsked = Omit<SheetAsked, 'fileId'> & {
  readonly columns: NonNullable<AnalysisRequest['columns']>
  /** JSON */
  readonly where: string
}

/** What several files are as one; not asked of a single one. */
export const useTogetherView = (ids: readonly string[], { where, ...asked }: TogetherAsked) =>
  useQuery({
    queryKey: [...keys.files, 'together', ids, asked, where],
    queryFn: ({ signal }) =>
      api.post<TogetherView>(
        '/api/files/together',
        { ...asked, fileIds: ids, where: JSON.parse(where) },
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: ids.length > 1,
  })

/** All analyses, newest first; asked again every 2 s while one of them runs. */
export const useAnalyses = () =>
  useQuery({
    queryKey: keys.analyses,
    queryFn: ({ signal }) => api.get<readonly AnalysisView[]>('/api/analyses', signal),
    refetchInterval: ({ state }) => (state.data?.some(mayChange) ? LIVE_MS : false),
  })

export const useAnalysis = (id: string) =>
  useQuery({
    queryKey: keys.analysis(id),
    queryFn: ({ signal }) => api.get<AnalysisView>(`/api/analyses/${encodeURIComponent(id)}`, signal),
  })

export const useEngines = () =>
  useQuery({
    queryKey: keys.engines,
    queryFn: ({ signal }) => api.get<readonly EngineView[]>('/api/engines', signal),
    refetchInterval: ENGINES_MS,
  })

export const useStartAnalysis = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (request: AnalysisBody) => api.post<AnalysisView>('/api/analyses', request),
    onSuccess: (analysis) => {
      client.setQueryData(keys.analysis(analysis.id), analysis)
      return client.invalidateQueries({ queryKey: keys.analyses, exact: true })
    },
  })
}

/** Pause, resume, cancel, retry; the answer replaces what is known of the analysis. */
export const useControlAnalysis = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (action: Action) =>
      api.post<AnalysisView>(`/api/analyses/${encodeURIComponent(id)}/${action}`),
    onSuccess: (analysis) => {
      client.setQueryData(keys.analysis(id), analysis)
      return client.invalidateQueries({ queryKey: keys.analyses, exact: true })
    },
  })
}

export const useDeleteAnalysis = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.delete(`/api/analyses/${encodeURIComponent(id)}`),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: keys.analysis(id) })
      return client.invalidateQueries({ queryKey: keys.analyses, exact: true })
    },
  })
}

/** What became of the files that were to be read otherwise: their ids in the same order, and why not, if one is not. */
type ReadAs = { readonly ids: readonly string[]; readonly error: unknown }

/** Reads text files in another encoding: each becomes another file, or stays where it cannot be read so. */
export const useReadAs = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ ids, encoding }: { ids: readonly string[]; encoding: string }): Promise<ReadAs> => {
      const read = await Promise.allSettled(
        ids.map((id) => api.post<FileView>(`/api/files/${encodeURIComponent(id)}/read-as`, { encoding })),
      )
      const failed = read.find((one) => one.status === 'rejected')
      return {
        ids: ids.map((id, i) => (read[i]?.status === 'fulfilled' ? read[i].value.id : id)),
        error: failed?.reason,
      }
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.files, exact: true }),
  })
}

/** Deletes a file with its analyses. */
export const useDeleteFile = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.delete(`/api/files/${encodeURIComponent(id)}`),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.analyses, exact: true })
      return client.invalidateQueries({ queryKey: keys.files, exact: true })
    },
  })
}
