import { useEffect, useRef } from 'react'
import type { AnalysisView, TicketView } from '../../jobs/desk.ts'
import type { LogEntry } from '../../store/store.ts'
import { serverPath } from './base.ts'

/** What an analysis tells while it runs. All are called in order; `end` is the last. */
export type AnalysisEventHandlers = {
  readonly onState?: (analysis: AnalysisView) => void
  readonly onProgress?: (analysis: AnalysisView) => void
  readonly onTicket?: (ticket: TicketView) => void
  readonly onLog?: (entry: LogEntry) => void
  readonly onEnd?: (analysis: AnalysisView) => void
  /** False when the line was lost (it comes back by itself), true when it is there. */
  readonly onConnected?: (connected: boolean) => void
}

/** Milliseconds before a line that the browser gave up is tried again. */
const RETRY_MS = 3000

/**
 * Follows an analysis while `enabled`. Missed events come again after a lost line (Last-Event-ID). Handlers may
 * change from one rendering to the next without a new line.
 */
export const useAnalysisEvents = (id: string, handlers: AnalysisEventHandlers, enabled = true): void => {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => (enabled ? follow(id, () => latest.current) : undefined), [id, enabled])
}

/** Opens the line and keeps it; returns how to close it. */
const follow = (id: string, handlers: () => AnalysisEventHandlers): (() => void) => {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastId = ''
  const open = (): void => {
    const after = lastId === '' ? '' : `?lastEventId=${lastId}`
    source = new EventSource(serverPath(`/api/analyses/${encodeURIComponent(id)}/events${after}`))
    listen(source, handlers, (eventId) => {
      lastId = eventId
    })
    source.addEventListener('error', () => {
      handlers().onConnected?.(false)
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, RETRY_MS)
    })
  }
  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}

const listen = (
  source: EventSource,
  handlers: () => AnalysisEventHandlers,
  onId: (id: string) => void,
): void => {
  const on = <Data>(type: string, handle: (data: Data) => void): void =>
    source.addEventListener(type, (event: MessageEvent<string>) => {
      onId(event.lastEventId)
      handle(JSON.parse(event.data) as Data)
    })
  source.addEventListener('open', () => handlers().onConnected?.(true))
  on<AnalysisView>('state', (data) => handlers().onState?.(data))
  on<AnalysisView>('progress', (data) => handlers().onProgress?.(data))
  on<TicketView>('ticket', (data) => handlers().onTicket?.(data))
  on<LogEntry>('log', (data) => handlers().onLog?.(data))
  on<AnalysisView>('end', (data) => {
    source.close()
    handlers().onEnd?.(data)
  })
}
