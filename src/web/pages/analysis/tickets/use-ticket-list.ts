import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTickets } from '../queries.ts'
import { type AnalysisSearch, filtersOf } from '../search.ts'

/** Browsers cannot make a list much taller than this many rows. */
export const MOST_ROWS = 200_000
/** Tickets kept ready beyond what is seen. */
const AHEAD = 100
/** How far an open ticket that is not among the first is looked for. */
const MOST_LOOKED_THROUGH = 5000

/** The tickets that the address asks for, as far as they are here; more come as the list is scrolled. */
export const useTicketList = (id: string, search: AnalysisSearch, running: boolean) => {
  const asked = filtersOf(search)
  const { data, wanted, hasNextPage, isFetching, fetchNextPage, ...query } = useTickets(id, asked, running)
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  const total = data?.pages.at(-1)?.total
  const [reached, setReached] = useState(0)

  const missing =
    search.row !== undefined &&
    items.length < MOST_LOOKED_THROUGH &&
    !items.some(({ row }) => row === search.row)
  const until = Math.min(MOST_ROWS, Math.max(reached + AHEAD, missing ? items.length + 1 : 0))
  useEffect(() => {
    wanted.current = until
    if (until > items.length && hasNextPage && !isFetching) void fetchNextPage()
  }, [wanted, until, items.length, hasNextPage, isFetching, fetchNextPage])

  const onReach = useCallback((index: number) => setReached(index), [])
  return { ...query, items, total, onReach, key: `${id} ${JSON.stringify(asked)}` }
}
