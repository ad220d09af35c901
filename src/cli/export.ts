import path from 'node:path'
import { TriajeError } from '../shared/errors.ts'
import { type Command, DATA } from './command.ts'
import { EXIT } from './context.ts'
import { deliver, formatOf } from './output.ts'
import { SHEETS_OPTION, sheetsFrom } from './sheets-option.ts'
import { withDesk } from './with-desk.ts'

export const exportCommand: Command = {
  name: 'export',
  arguments: 'ID --format xlsx|csv|json|jsonl [options]',
  help: {
    es: 'Escribe el resultado de un análisis, también a medias.',
    en: 'Writes the result of an analysis, also of one that is not finished.',
  },
  takes: [1, 1],
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      help: { es: 'xlsx, csv, json o jsonl (xlsx).', en: 'xlsx, csv, json or jsonl (xlsx).' },
    },
    SHEETS_OPTION,
    { name: 'out', value: 'FILE', help: { es: 'Dónde escribirlo.', en: 'Where to write it.' } },
    DATA,
  ],
  run: (context, { positionals: [id = ''], values }) =>
    withDesk(context, values.data, async (desk) => {
      const asked = values.format ?? (values.out ? path.extname(values.out).slice(1) : 'xlsx')
      const format = formatOf(`x.${asked}`)
      if (format === null)
        throw new TriajeError('request.invalid', { reason: `--format ${asked} (xlsx, csv, json, jsonl)` })
      const result = await desk.result(id, format, { sheets: sheetsFrom(values.sheets, format) })
      try {
        context.terminal.result(deliver(result.path, path.resolve(values.out ?? result.name)))
      } finally {
        await result.dispose()
      }
      return EXIT.done
    }),
}
