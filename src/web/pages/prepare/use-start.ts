import { useNavigate } from '@tanstack/react-router'
import { useStartAnalysis } from '../../api/queries.ts'
import { analysisBody, type Setup } from './request.ts'

/** Starts the analysis with so many rows, or all, and opens it. */
export const useStart = (setup: Setup) => {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useStartAnalysis()
  const start = (sample: number | null): void =>
    mutate(analysisBody({ ...setup, sample }), {
      onSuccess: ({ id }) => navigate({ to: '/analyses/$id', params: { id } }),
    })
  return { start, isPending, error }
}
