import type { AnalysisView } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import type { LogEntry } from '../store/store.ts'
import type { CliContext, CliDesk } from './context.ts'
import { createPatience, needsSomebody, type Patience } from './patience.ts'
import { Problem } from './problem.ts'
import { progressLine } from './progress.ts'
import type { Terminal } from './terminal.ts'

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
  const patience = createPatience(waitMs)
  const { told, hear } = createTeller(terminal)
  let gaveUp: Followed['gaveUp'] = null
  const look = async (latest: AnalysisView): Promise<void> => {
    terminal.show(progressLine(latest, language))
    gaveUp ??= await reasonToLeave(desk, latest, patience)
    if (gaveUp !== null || isOver(latest)) over.abort()
  }
  // a run that waits for its engine tells nothing, but the waiting time goes on
  const lookAgain = () => desk.analysis(id, language).then(look)
  // nor does one that somebody deleted: asking for it in the end says so
  const leaveGone = (error: unknown): void => {
    if (isMissing(error)) over.abort()
  }
  const timer = setInterval(() => void lookAgain().catch(leaveGone), LOOK_MS)
  try {
    for await (const event of desk.events(id, null, AbortSignal.any([signal, over.signal])))
      if (event.type === 'log') hear(event.data)
      else if (event.type !== 'ticket') await look(event.data)
  } finally {
    clearInterval(timer)
  }
  // events may lag behind, and a run goes on after the last look
  const analysis = await desk.analysis(id, language)
  if (isOver(analysis)) gaveUp = null
  return { analysis, gaveUp: signal.aborted ? 'interrupted' : gaveUp, told }
}

const reasonToLeave = async (
  desk: CliDesk,
  latest: AnalysisView,
  patience: Patience,
): Promise<'stopped' | 'wait' | null> => {
  if (await needsSomebody(desk, latest)) return 'stopped'
  return patience.isOver(latest) ? 'wait' : null
}

/** Tells each thing once: a run that is paused again and again says the same each time. */
const createTeller = (terminal: Pick<Terminal, 'say'>) => {
  const told = new Set<string>()
  const hear = (entry: LogEntry): void => {
    if (!isTold(entry) || told.has(entry.text)) return
    told.add(entry.text)
    terminal.say(entry.text)
  }
  return { told, hear }
}

/** Learning is told at once: nothing else moves meanwhile. */
const isTold = ({ level, code }: LogEntry): boolean => level !== 'info' || code.startsWith('run.learning')

const isMissing = (error: unknown): boolean =>
  (error instanceof TriajeError || error instanceof Problem) && error.code === 'not-found'

const isOver = ({ state }: AnalysisView): boolean =>
  state === 'done' || state === 'failed' || state === 'cancelled'
