import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AnalysisView, TicketView } from '../../../../jobs/desk.ts'
import type { LogEntry } from '../../../../store/store.ts'
import { useAnalysisEvents } from '../../../api/events.ts'
import { keys } from '../../../api/queries.ts'
import { placed } from '../places.ts'
import { analysisKeys, type TicketPages } from '../queries.ts'
import { withNewer } from '../tickets/pages.ts'
import { type Buffer, createBuffer, newestFirst } from './buffer.ts'

export type Live = {
  /** The last answers, newest first. */
  readonly latest: readonly TicketView[]
  /** False while the line to the server is lost. */
  readonly connected: boolean
}

/** Often enough to look alive, seldom enough for a thousand answers a second. */
const FLUSH_MS = 500
const SHOWN = 8
/** Of one flush; more than a run without a model makes in that time. */
const MOST_PATCHED = 2000

/** True when nothing more comes by itself. */
export const isOver = ({ state }: Pick<AnalysisView, 'state'>): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled'

/** Follows an analysis that is not over: renews what the queries hold and tells the latest answers. */
export const useLive = (analysis: AnalysisView): Live => {
  const { id } = analysis
  const client = useQueryClient()
  const [latest, setLatest] = useState<readonly TicketView[]>([])
  const [connected, setConnected] = useState(true)
  const buffer = useTicketBuffer((tickets) => {
    setLatest((known) => newestFirst(known, tickets, SHOWN))
    patchTickets(client, id, tickets)
  })
  const renewed = (state: AnalysisView): void => takeState(client, state)
  const handlers = {
    onState: renewed,
    onEnd: renewed,
    onProgress: (progress: AnalysisView) => takeProgress(client, progress),
    onTicket: (ticket: TicketView) => buffer.current?.add(placed(ticket, analysis.files)),
    onLog: (entry: LogEntry) =>
      client.setQueryData<readonly LogEntry[]>(analysisKeys.log(id), (log) => log && [...log, entry]),
    onConnected: setConnected,
  }
  useAnalysisEvents(id, handlers, !isOver(analysis))
  useRenewalAtTheEnd(client, analysis)
  return { latest, connected: connected || isOver(analysis) }
}

const useTicketBuffer = (onFlush: (tickets: readonly TicketView[]) => void) => {
  const buffer = useRef<Buffer<TicketView>>(null)
  const flush = useRef(onFlush)
  useEffect(() => {
    flush.current = onFlush
  })
  useEffect(() => {
    const made = createBuffer<TicketView>({
      everyMs: FLUSH_MS,
      atMost: MOST_PATCHED,
      onFlush: (tickets) => flush.current(tickets),
    })
    buffer.current = made
    return () => made.stop()
  }, [])
  return buffer
}

const patchTickets = (client: QueryClient, id: string, tickets: readonly TicketView[]): void => {
  const newer = new Map(tickets.map((ticket) => [ticket.row, ticket]))
  client.setQueriesData<TicketPages>(
    { queryKey: analysisKeys.tickets(id) },
    (data) => data && withNewer(data, newer),
  )
}

/** Events come in the language of the analysis; what stopped it is asked for in that of the page. */
const takeState = (client: QueryClient, state: AnalysisView): void => {
  client.setQueryData(keys.analysis(state.id), state)
  if (state.detail !== null) void client.invalidateQueries({ queryKey: keys.analysis(state.id), exact: true })
  void client.invalidateQueries({ queryKey: keys.analyses, exact: true })
}

const takeProgress = (client: QueryClient, progress: AnalysisView): void => {
  client.setQueryData<AnalysisView>(keys.analysis(progress.id), (known) => ({
    ...progress,
    detail: known?.detail ?? progress.detail,
  }))
}

/** Events may have been left out on a slow line: at the end everything is asked for once more. */
const useRenewalAtTheEnd = (client: QueryClient, analysis: AnalysisView): void => {
  const { id } = analysis
  const over = isOver(analysis)
  const before = useRef(over)
  useEffect(() => {
    if (over && !before.current) void client.invalidateQueries({ queryKey: keys.analysis(id) })
    before.current = over
  }, [client, id, over])
}
