import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { TRAINING_FILES } from '../report/training/files.ts'
import { type Command, DATA, JSON_LINES } from './command.ts'
import { EXIT } from './context.ts'
import { deliver } from './output.ts'
import { withDesk } from './with-desk.ts'

export const training: Command = {
  name: 'training',
  arguments: 'ID [options]',
  help: {
    es: 'Escribe los tickets clasificados de un análisis para ajustar un modelo (docs/fine-tuning.es.md).',
    en: 'Writes the labelled tickets of an analysis to fine-tune a model with (docs/fine-tuning.en.md).',
  },
  takes: [1, 1],
  options: [
    {
      name: 'out',
      value: 'FOLDER',
      help: { es: 'Carpeta donde escribirlos (training).', en: 'Folder to write them into (training).' },
    },
    DATA,
    JSON_LINES,
  ],
  run: (context, { positionals: [id = ''], values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const folder = path.resolve(values.out ?? 'training')
      for (const file of TRAINING_FILES) {
        const result = await desk.training(id, file)
        try {
          mkdirSync(folder, { recursive: true })
          const written = deliver(result.path, path.join(folder, file))
          context.terminal.result(flags.has('json') ? JSON.stringify({ id, file: written }) : written)
        } finally {
          await result.dispose()
        }
      }
      return EXIT.done
    }),
}
