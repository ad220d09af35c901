import { type Command, DATA, JSON_LINES } from './command.ts'
import { EXIT } from './context.ts'
import { withDesk } from './with-desk.ts'
import { words } from './words.ts'

const MIB = 1024 * 1024

export const clean: Command = {
  name: 'clean',
  arguments: '[options]',
  help: {
    es: 'Borra lo que ha cumplido su plazo (TRIAJE_RETENTION_DAYS, TRIAJE_RETENTION_RESULTS_DAYS) y devuelve su espacio al disco. El servidor lo hace solo cada hora.',
    en: 'Removes what is over its time (TRIAJE_RETENTION_DAYS, TRIAJE_RETENTION_RESULTS_DAYS) and gives its room back to the disk. The server does so by itself every hour.',
  },
  takes: [0, 0],
  options: [DATA, JSON_LINES],
  run: (context, { values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const { terminal, language } = context
      const { files, analyses, bytes } = await desk.clean()
      const say = words(language)
      const mib = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / MIB)
      terminal.result(
        flags.has('json')
          ? JSON.stringify({ type: 'cleaned', files, analyses, bytes })
          : `${say.filesRemoved}: ${files} · ${say.analysesRemoved}: ${analyses} · ${mib} MiB`,
      )
      return EXIT.done
    }),
}
