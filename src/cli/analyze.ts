import path from 'node:path'
import type { AnalysisView, TicketView } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import { ANALYZE_OPTIONS, requestFrom } from './analyze-options.ts'
import type { Arguments, Command } from './command.ts'
import { type CliContext, type CliDesk, EXIT } from './context.ts'
import { type Followed, follow } from './follow.ts'
import { milliseconds } from './numbers.ts'
import { besideInput, formatOf } from './output.ts'
import { sheetsFrom } from './sheets-option.ts'
import { upload, write } from './transfer.ts'
import { withDesk } from './with-desk.ts'
import { words } from './words.ts'

const WAIT = '10m'

export const analyze: Command = {
  name: 'analyze',
  arguments: 'FILE… [options]',
  help: {
    es: 'Analiza una exportación y escribe el libro con las columnas nuevas.',
    en: 'Analyses an export and writes the workbook with the new columns.',
  },
  takes: [1, 99],
  options: ANALYZE_OPTIONS,
  run: (context, args) => {
    if (args.positionals.length > 1 && args.values.out !== undefined)
      throw new TriajeError('request.invalid', { reason: '--out: FILE' }, { field: 'out' })
    return withDesk(context, args.values.data, async (desk) => {
      let worst: number = EXIT.done
      for (const file of args.positionals) {
        const code = await analyzeFile(context, desk, { file, args })
        if (code === EXIT.interrupted) return code
        worst = Math.max(worst, code)
      }
      return worst
    })
  },
}

type Work = { readonly file: string; readonly args: Arguments }

const analyzeFile = async (context: CliContext, desk: CliDesk, { file, args }: Work): Promise<number> => {
  const { terminal, said } = context
  const request = await requestFrom(args)
  const out = outputFor(file, args.values.out)
  const sheets = sheetsFrom(args.values.sheets, formatOf(out) ?? 'xlsx')
  const { id: fileId, warnings } = await upload(desk, file, args.values.encoding)
  for (const { text } of warnings) terminal.say(text[context.language])
  const { analysis } = await desk.start({ fileId, ...request }, said)
  const waitMs = milliseconds('wait', args.values.wait ?? WAIT)
  const followed = await follow(context, desk, { id: analysis.id, waitMs })
  if (followed.gaveUp === 'interrupted') {
    terminal.say(words(context.language).interrupted)
    return EXIT.interrupted
  }
  const written = await write(context, desk, { id: analysis.id, out, sheets })
  await report(context, desk, { followed, written, json: args.flags.has('json') })
  return exitCode(followed)
}

const outputFor = (file: string, said: string | undefined): string => {
  const out = path.resolve(said ?? besideInput(file))
  if (formatOf(out) !== null) return out
  throw new TriajeError(
    'request.invalid',
    { reason: `--out ${said} (.xlsx, .csv, .json, .jsonl)` },
    { field: 'out' },
  )
}

type Report = { readonly followed: Followed; readonly written: string; readonly json: boolean }

const report = async (
  context: CliContext,
  desk: CliDesk,
  { followed, written, json }: Report,
): Promise<void> => {
  const { terminal, language } = context
  const { analysis } = followed
  if (json) {
    for await (const ticket of allTickets(desk, analysis.id))
      terminal.result(JSON.stringify({ type: 'ticket', ...ticket }))
    terminal.result(JSON.stringify(resultLine(analysis, written)))
    return
  }
  for (const entry of await desk.log(analysis.id)) if (TOLD.includes(entry.code)) terminal.say(entry.text)
  if (followed.gaveUp === 'wait') terminal.say(words(language).engineAway)
  terminal.result(written)
}

/** What the log of a run says that whoever started it should read. */
const TOLD: readonly string[] = [
  'run.instant',
  'run.learned',
  'run.guaranteed',
  'run.not-guaranteed',
  'run.too-few-labels',
  'run.drifted',
  'run.done',
]

const resultLine = (analysis: AnalysisView, out: string) => {
  const { id, state, total, done, failed, skipped, engine, model } = analysis
  return { type: 'result', id, state, total, done, failed, skipped, engine, model, out }
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

const exitCode = ({ analysis, gaveUp }: Followed): number =>
  gaveUp === null && analysis.state === 'done' && analysis.failed === 0 ? EXIT.done : EXIT.failed
