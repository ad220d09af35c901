import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AnalysisPatch, AnalysisView, FileView } from '../../jobs/desk.ts'
import { api } from './client.ts'
import { keys, useFiles } from './queries.ts'

/** Pins a file or lets it go. */
export const usePinFile = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (pinned: boolean) => api.patch<FileView>(`/api/files/${encodeURIComponent(id)}`, { pinned }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.files }),
  })
}

/** Pins an analysis or changes its priority; a pin also keeps its file. */
export const usePatchAnalysis = (id: string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (patch: AnalysisPatch) =>
      api.patch<AnalysisView>(`/api/analyses/${encodeURIComponent(id)}`, patch),
    onSuccess: (analysis) => {
      client.setQueryData(keys.analysis(id), analysis)
      void client.invalidateQueries({ queryKey: keys.files })
      return client.invalidateQueries({ queryKey: keys.analyses, exact: true })
    },
  })
}

/** True once it is known that the content of a file was deleted. */
export const useIsGone = (fileId: string): boolean => {
  const { data: files, isFetching } = useFiles()
  return files !== undefined && !isFetching && !files.some(({ id }) => id === fileId)
}
