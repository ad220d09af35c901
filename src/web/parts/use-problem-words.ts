import { ApiProblem, isNotFound, isOffline } from '../api/problem.ts'
import { useWords, type Words } from '../i18n/index.ts'

export type ProblemWords = { readonly title: string; readonly detail: string }

/** Title and detail of any error: the server's own where it said something. */
const problemWords = (error: unknown, { common }: Words): ProblemWords => {
  const { problem } = common
  if (isOffline(error)) return { title: problem.offlineTitle, detail: problem.offlineDetail }
  if (!(error instanceof ApiProblem)) return { title: problem.title, detail: problem.detail }
  if (isNotFound(error) && !hasWords(error))
    return { title: problem.notFoundTitle, detail: problem.notFoundDetail }
  return { title: error.title || problem.title, detail: error.detail || problem.detail }
}

const hasWords = (error: unknown): boolean => error instanceof ApiProblem && error.detail !== ''

export const useProblemWords = (): ((error: unknown) => ProblemWords) => {
  const words = useWords()
  return (error) => problemWords(error, words)
}
