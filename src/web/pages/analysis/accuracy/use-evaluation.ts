import { useQuery } from '@tanstack/react-query'
import type { EvaluationView } from '../../../../jobs/learning/evaluation-view.ts'
import { api } from '../../../api/client.ts'
import { keys } from '../../../api/queries.ts'

const LOOK_MS = 1000

/** How answers agree with the labels; asked again until it is worked out. */
export const useEvaluation = (id: string) =>
  useQuery({
    queryKey: [...keys.analysis(id), 'evaluation'],
    queryFn: ({ signal }) => api.get<EvaluationView>(`/api/evaluations/${encodeURIComponent(id)}`, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_MS : false),
  })
