import type { Priority } from '../store/store.ts'
import { type Command, DATA, JSON_LINES } from './command.ts'
import { EXIT } from './context.ts'
import { printAnalysis } from './list.ts'
import { notOneOf } from './refusals.ts'
import { withDesk } from './with-desk.ts'

const PRIORITIES: readonly Priority[] = ['high', 'normal', 'low']

/** Rejects with request.invalid for any other word. */
export const priorityFrom = (said: string): Priority => {
  const found = PRIORITIES.find((one) => one === said)
  if (found) return found
  throw notOneOf('priority', said, PRIORITIES)
}

export const priority: Command = {
  name: 'priority',
  arguments: 'ID high|normal|low [options]',
  help: {
    es: 'Cuánto del motor recibe un análisis mientras otros lo usan también; se puede cambiar en marcha.',
    en: 'How much of the engine an analysis gets while others use it, too; may be changed while it runs.',
  },
  takes: [2, 2],
  options: [DATA, JSON_LINES],
  run: (context, { positionals: [id = '', level = ''], values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const analysis = await desk.patchAnalysis(id, { priority: priorityFrom(level) }, context.language)
      printAnalysis(context, analysis, flags.has('json'))
      return EXIT.done
    }),
}
