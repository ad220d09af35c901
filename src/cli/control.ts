import type { Action } from '../jobs/desk.ts'
import type { Localized } from '../shared/language.ts'
import { type Command, DATA, JSON_LINES } from './command.ts'
import { EXIT } from './context.ts'
import { type Followed, follow } from './follow.ts'
import { printAnalysis } from './list.ts'
import { withDesk } from './with-desk.ts'
import { words } from './words.ts'

const WAIT_MS = 600_000

/** Without a server, an analysis that goes on does so in this command, which ends with it. */
const controlCommand = (action: Action, help: Localized): Command => ({
  name: action,
  arguments: 'ID [options]',
  help,
  takes: [1, 1],
  options: [DATA, JSON_LINES],
  run: (context, { positionals: [id = ''], values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const controlled = await desk.control(id, action, context.language)
      const goesOn = desk.local && (action === 'resume' || action === 'retry')
      const followed = goesOn ? await follow(context, desk, { id, waitMs: WAIT_MS }) : null
      printAnalysis(context, followed?.analysis ?? controlled, flags.has('json'))
      return followed ? exitCode(followed) : EXIT.done
    }),
})

const exitCode = ({ analysis: { state, failed }, gaveUp }: Followed): number => {
  if (gaveUp === 'interrupted') return EXIT.interrupted
  return state === 'done' && failed === 0 ? EXIT.done : EXIT.failed
}

export const pause = controlCommand('pause', { es: 'Pausa un análisis.', en: 'Pauses an analysis.' })
export const resume = controlCommand('resume', { es: 'Lo continúa.', en: 'Goes on with it.' })
export const cancel = controlCommand('cancel', {
  es: 'Lo cancela; lo terminado se conserva.',
  en: 'Cancels it; what is done is kept.',
})
export const retry = controlCommand('retry', {
  es: 'Reintenta solo los tickets con error.',
  en: 'Retries the failed tickets only.',
})

export const deleteCommand: Command = {
  name: 'delete',
  arguments: 'ID [options]',
  help: {
    es: 'Borra un análisis, todas sus respuestas y, si ningún otro la usa, su copia del archivo.',
    en: 'Deletes an analysis, all of its answers and, if no other uses it, its copy of the file.',
  },
  takes: [1, 1],
  options: [DATA, JSON_LINES],
  run: (context, { positionals: [id = ''], values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const { files } = await desk.analysis(id, context.language)
      await desk.deleteAnalysis(id)
      const others = await desk.analyses(context.language)
      const used = new Set(others.flatMap((other) => other.files.map((file) => file.id)))
      for (const file of files) if (!used.has(file.id)) await desk.deleteFile(file.id)
      context.terminal.say(`${words(context.language).deleted}: ${id}`)
      if (flags.has('json')) context.terminal.result(JSON.stringify({ id, deleted: true }))
      return EXIT.done
    }),
}
