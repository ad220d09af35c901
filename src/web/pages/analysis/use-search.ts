import { getRouteApi, useRouter } from '@tanstack/react-router'
import { type MouseEvent, useCallback } from 'react'
import { type AnalysisSearch, patchSearch, type SearchPatch } from './search.ts'

const route = getRouteApi('/analyses/$id')

export const useAnalysisId = (): string => route.useParams().id

type ChangeOptions = { /** Without a step for the back button. */ readonly replace?: boolean }

/** What the address says, and how to change it. */
export const useAnalysisSearch = (): readonly [
  AnalysisSearch,
  (patch: SearchPatch, options?: ChangeOptions) => void,
] => {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const change = useCallback(
    (patch: SearchPatch, { replace = false }: ChangeOptions = {}) =>
      void navigate({ search: (before) => patchSearch(before, patch), replace, resetScroll: false }),
    [navigate],
  )
  return [search, change]
}

export type LinkTo = { readonly href: string; readonly onClick: (event: MouseEvent) => void }

/** Links to another view of the same analysis; they open in a new tab like any link. */
export const useSearchLink = (): ((search: AnalysisSearch) => LinkTo) => {
  const router = useRouter()
  const id = useAnalysisId()
  return (search) => {
    const target = { to: '/analyses/$id', params: { id }, search } as const
    return {
      href: router.buildLocation(target).href,
      onClick: (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        void router.navigate(target)
      },
    }
  }
}
