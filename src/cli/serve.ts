import { SETTINGS } from '../shared/setting-table.ts'
import { type Command, DATA, JSON_LINES } from './command.ts'
import { EXIT } from './context.ts'
import { dataFolder } from './data-folder.ts'
import { wholeNumber } from './numbers.ts'
import { refusal } from './refusals.ts'
import { words } from './words.ts'

/** Written as in TRIAJE_HOST; rejects with request.invalid. */
const hostFrom = (said: string): string => {
  const { schema, accepts } = SETTINGS.host
  const read = schema.safeParse(said)
  if (read.success) return read.data
  throw refusal(
    {
      es: `--host ${said} no vale; debe ser ${accepts.es}`,
      en: `--host ${said} will not do; it must be ${accepts.en}`,
    },
    'host',
  )
}

export const serve: Command = {
  name: 'serve',
  arguments: '[options]',
  help: {
    es: 'Arranca el servidor y su página (es lo que hace triaje sin más).',
    en: 'Starts the server and its page (what plain triaje does).',
  },
  takes: [0, 0],
  options: [
    {
      name: 'host',
      value: 'HOST',
      help: {
        es: 'Dirección en la que atiende; fuera de este equipo exige TRIAJE_PASSWORD (127.0.0.1).',
        en: 'Address to listen on; outside this machine it needs TRIAJE_PASSWORD (127.0.0.1).',
      },
    },
    {
      name: 'port',
      value: 'PORT',
      help: { es: 'Puerto; 0 toma uno libre (5000).', en: 'Port; 0 takes a free one (5000).' },
    },
    DATA,
    JSON_LINES,
  ],
  run: async (context, { values, flags }) => {
    const { terminal, language, signal } = context
    const settings = {
      ...context.settings,
      host: values.host === undefined ? context.settings.host : hostFrom(values.host),
      port:
        values.port === undefined
          ? context.settings.port
          : wholeNumber('port', values.port, { least: 0, most: 65_535 }),
    }
    const server = await context.serve(dataFolder(context, values.data), settings)
    const say = words(language)
    if (flags.has('json'))
      terminal.result(JSON.stringify({ type: 'listening', url: server.url, pid: process.pid }))
    else terminal.say(`${say.listening} ${server.url} · ${say.stopHint}`)
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      else signal.addEventListener('abort', () => resolve(), { once: true })
    })
    if (!flags.has('json')) terminal.say(say.stopping)
    await server.close()
    return EXIT.done
  },
}
