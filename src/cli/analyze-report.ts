import type { AnalysisView, TicketView } from '../jobs/desk.ts'
import type { CliContext, CliDesk } from './context.ts'
import type { Followed } from './follow.ts'
import type { Warning } from './upload-all.ts'
import { words } from './words.ts'

type Report = {
  readonly followed: Followed
  readonly written: readonly string[]
  readonly warnings: readonly Warning[]
  readonly json: boolean
}

/** Tells what came of an analysis: the paths written, or with --json every ticket and then the result. */
export const report = async (
  context: CliContext,
  desk: CliDesk,
  { followed, written, warnings, json }: Report,
): Promise<void> => {
  const { terminal, language } = context
  const { id } = followed.analysis
  await sayOutcome(context, desk, followed)
  if (!json) {
    for (const out of written) terminal.result(out)
    return
  }
  for await (const ticket of allTickets(desk, id))
    terminal.result(JSON.stringify({ type: 'ticket', ...ticket }))
  // a run that was not waited for may have gone on meanwhile: what is told last must not lag behind the tickets
  const analysis = await desk.analysis(id, language)
  terminal.result(JSON.stringify({ ...resultLine(analysis, written), warnings }))
}

/** For people, so also where the result itself is for a program. */
const sayOutcome = async (
  { terminal, language }: CliContext,
  desk: CliDesk,
  { analysis, gaveUp, told }: Followed,
): Promise<void> => {
  const { engineAway, partial } = words(language)
  const log = await desk.log(analysis.id)
  const last = gaveUp === 'stopped' ? log.slice(-1) : []
  const due = [...log.filter(({ code }) => TOLD.includes(code)), ...last]
  for (const text of new Set(due.map((entry) => entry.text))) if (!told.has(text)) terminal.say(text)
  if (gaveUp === 'wait') terminal.say(engineAway)
  if (gaveUp !== null) terminal.say(partial)
}

/** What the log of a run says that whoever started it should read. */
const TOLD: readonly string[] = [
  'run.instant',
  'run.repeated',
  'run.categories-left-out',
  'run.list-shortened',
  'run.learned',
  'run.guaranteed',
  'run.not-guaranteed',
  'run.too-few-labels',
  'run.drifted',
  'run.distilled',
  'run.vectors',
  'run.no-vectors',
  'run.vectors-failed',
  'run.trial',
  'run.examples',
  'run.no-examples',
  'run.trial-worse',
  'run.trial-together',
  'run.trial-below',
  'run.confidence-mute',
  'run.confidence-dear',
  'run.done',
]

/** Of several files `out` is the result of the first, `outs` has all of them in the order of `files`. */
const resultLine = (analysis: AnalysisView, outs: readonly string[]) => {
  const { id, state, total, done, failed, skipped, repeated, engine, model, files, learned } = analysis
  const several = files.length > 1 ? { repeated, files, outs } : {}
  return {
    type: 'result',
    ...{ id, state, total, done, failed, skipped, engine, model, out: outs[0] },
    ...several,
    ...(learned ? { learned } : {}),
  }
}

/** All tickets in row order, a page at a time. */
async function* allTickets(desk: Pick<CliDesk, 'tickets'>, id: string): AsyncIterable<TicketView> {
  let cursor: string | undefined
  do {
    const page = await desk.tickets(id, { limit: 1000, ...(cursor ? { cursor } : {}) })
    yield* page.items
    cursor = page.nextCursor ?? undefined
  } while (cursor)
}
