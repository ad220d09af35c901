import type { AnalysisView } from '../jobs/desk.ts'
import type { LogEntry } from '../store/store.ts'
import type { CliContext, CliDesk } from './context.ts'
import { progressLine } from './progress.ts'

export type Followed = {
  readonly analysis: AnalysisView
  /** Why following ended before the analysis did, or null. */
  readonly gaveUp: 'interrupted' | 'wait' | 'stopped' | null
  /** What was told meanwhile. */
  readonly told: ReadonlySet<string>
}

const LOOK_MS = 1000

/** Shows an analysis until it ends, stops for a reason that needs somebody, or the engine stays away too long. */
export const follow = async (
  context: CliContext,
  desk: CliDesk,
  { id, waitMs }: { id: string; waitMs: number },
): Promise<Followed> => {
  const { terminal, language, signal } = context
  const over = new AbortController()
  const away = createStopwatch()
  const told = new Set<string>()
  const tell = (text: string): void => {
    told.add(text)
    terminal.say(text)
  }
  let analysis = await desk.analysis(id, language)
  let gaveUp: Followed['gaveUp'] = null
  const look = (latest: AnalysisView): void => {
    analysis = latest
    terminal.show(progressLine(latest, language))
    gaveUp = reasonToLeave(latest, away.run(waitsForEngine(latest)) > waitMs)
    if (gaveUp !== null || isOver(latest)) over.abort()
  }
  // a run that waits for its engine tells nothing, but the waiting time goes on
  const timer = setInterval(() => void desk.analysis(id, language).then(look, () => undefined), LOOK_MS)
  try {
    for await (const event of desk.events(id, null, AbortSignal.any([signal, over.signal])))
      if (event.type === 'log') {
        if (isTold(event.data)) tell(event.data.text)
      } else if (event.type !== 'ticket') look(event.data)
  } finally {
    clearInterval(timer)
  }
  return { analysis, gaveUp: signal.aborted ? 'interrupted' : gaveUp, told }
}

/** Learning is told at once: nothing else moves meanwhile. */
const isTold = ({ level, code }: LogEntry): boolean => level !== 'info' || code.startsWith('run.learning')

const waitsForEngine = ({ state, reason }: AnalysisView): boolean => state === 'paused' && reason === 'engine'

const reasonToLeave = (analysis: AnalysisView, tooLong: boolean): Followed['gaveUp'] => {
  if (analysis.state === 'paused' && !waitsForEngine(analysis)) return 'stopped'
  return tooLong ? 'wait' : null
}

const isOver = ({ state }: AnalysisView): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled'

/** Milliseconds for which a condition has held without a break. */
const createStopwatch = (): { run(holds: boolean): number } => {
  let since: number | null = null
  return {
    run: (holds) => {
      since = holds ? (since ?? performance.now()) : null
      return since === null ? 0 : performance.now() - since
    },
  }
}
