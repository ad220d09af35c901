import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { diskError } from '../jobs/disk.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import { systemCode, systemReason } from '../shared/system-reason.ts'
import { type Command, DATA, JSON_LINES, type Option } from './command.ts'
import { EXIT } from './context.ts'
import { dataFolder } from './data-folder.ts'
import { withDesk } from './with-desk.ts'

const force = (es: string, en: string): Option => ({ name: 'force', value: null, help: { es, en } })

export const backup: Command = {
  name: 'backup',
  arguments: 'FILE [options]',
  help: {
    es: 'Guarda todos los datos en un solo archivo .tar.gz, también mientras el servidor trabaja.',
    en: 'Saves all data in one .tar.gz file, also while the server works.',
  },
  takes: [1, 1],
  options: [force('Reemplaza FILE si ya existe.', 'Replaces FILE when it exists.'), DATA, JSON_LINES],
  run: (context, { positionals: [file = ''], values, flags }) =>
    withDesk(context, values.data, async (desk) => {
      const target = path.resolve(file)
      if (existsSync(target) && !flags.has('force'))
        throw new TriajeError('output.locked', { path: target, reason: EXISTS })
      await save(await desk.backup(), target)
      const bytes = statSync(target).size
      context.terminal.say(`${(bytes / 2 ** 20).toFixed(1)} MiB`)
      context.terminal.result(flags.has('json') ? JSON.stringify({ file: target, bytes }) : target)
      return EXIT.done
    }),
}

const EXISTS: Localized = { es: 'ya existe (--force lo reemplaza)', en: 'it exists (--force replaces it)' }

/** Whole and on the disk under its name, or not there. */
const save = async (content: AsyncIterable<Uint8Array>, target: string): Promise<void> => {
  const partial = `${target}.${process.pid}.part`
  try {
    const fd = openSync(partial, 'wx', 0o600)
    try {
      for await (const chunk of content)
        for (let done = 0; done < chunk.length; ) done += writeSync(fd, chunk, done)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(partial, target)
  } catch (error) {
    rmSync(partial, { force: true })
    throw reported(error, target)
  }
}

const reported = (error: unknown, target: string): unknown => {
  const told = diskError(error, target)
  const code = systemCode(told)
  if (code === null) return told
  return new TriajeError('output.locked', { path: target, reason: systemReason(code) }, { cause: error })
}

export const restore: Command = {
  name: 'restore',
  arguments: 'FILE [options]',
  help: {
    es: 'Recupera una copia hecha con backup en una carpeta de datos vacía, con el servidor parado.',
    en: 'Brings back what backup saved, into an empty data folder, while the server is stopped.',
  },
  takes: [1, 1],
  options: [force('Reemplaza los datos que haya.', 'Replaces the data that is there.'), DATA, JSON_LINES],
  run: async (context, { positionals: [file = ''], values, flags }) => {
    const folder = dataFolder(context, values.data)
    await context.restore({ file: path.resolve(file), folder, force: flags.has('force') })
    context.terminal.result(flags.has('json') ? JSON.stringify({ folder }) : folder)
    return EXIT.done
  },
}
