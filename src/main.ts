import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { CliContext, CliDesk, RunningServer } from './cli/context.ts'
import { languageAsked, localeLanguage, windowsLocale } from './cli/locale.ts'
import { lostResults, outliveReaders } from './cli/outlive-readers.ts'
import { remoteDesk } from './cli/remote-desk.ts'
import { runCli } from './cli/run-cli.ts'
import { readServerFile, removeServerFile, type ServerFile, writeServerFile } from './cli/server-file.ts'
import { stopSignal } from './cli/stop-signal.ts'
import { createTerminal } from './cli/terminal.ts'
import { createEngines } from './engines/engines.ts'
import { restore } from './jobs/backup/restore.ts'
import type { Context } from './jobs/context.ts'
import { createDesk } from './jobs/create-desk.ts'
import { openFolders } from './jobs/folders.ts'
import { systemClock } from './shared/clock.ts'
import { explain, TriajeError } from './shared/errors.ts'
import { type Language, languageSaid } from './shared/language.ts'
import { readSettings, type Settings } from './shared/settings.ts'
import { traceOf } from './shared/trace.ts'
import { lockFolder } from './store/folder-lock.ts'
import { checkSqlite, openSqliteStore } from './store/sqlite/open.ts'

/** The package's folder: this file runs from dist/, or from src/ while developing. */
const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

type OpenedDesk = ReturnType<typeof createDesk>

/** The desk on a data folder that is ours alone until it is closed. */
const openLocalDesk = async (
  folder: string,
  settings: Settings,
  told: Pick<Context, 'warn' | 'inform'>,
): Promise<OpenedDesk> => {
  const lock = await lockFolder(folder)
  // whoever left it is gone: a command that finds the folder taken must not go to that address
  removeServerFile(folder)
  try {
    const folders = openFolders(folder)
    const store = await openSqliteStore({ path: folders.database })
    const { engine, model, embed, language, concurrency } = settings
    const retention = { filesDays: settings.retentionDays, resultsDays: settings.retentionResultsDays }
    const engines = createEngines({ settings, clock: systemClock })
    const defaults = { engine, model, embed, language, concurrency }
    const desk = createDesk({
      store,
      folders,
      engines,
      clock: systemClock,
      defaults,
      retention,
      version: version(),
      ...told,
    })
    const close = async (): Promise<void> => {
      await desk.close()
      await lock.release()
    }
    return { ...desk, close }
  } catch (error) {
    await lock.release()
    throw error
  }
}

const openDesk =
  (settings: Settings, language: Language) =>
  async (folder: string): Promise<CliDesk> => {
    try {
      return { ...(await openLocalDesk(folder, settings, { warn: warnOnStderr })), local: true }
    } catch (error) {
      const server = ownerOf(folder, error)
      if (!server) throw error
      return remoteDesk(server, language)
    }
  }

/** The server that holds a folder, as the lock says: a number of a process alone may be another's by now. */
const ownerOf = (folder: string, error: unknown): ServerFile | null => {
  if (!(error instanceof TriajeError) || error.code !== 'data.in-use') return null
  const server = readServerFile(folder)
  return server && String(server.pid) === error.params.pid ? server : null
}

/** Who starts a server twice mostly looks for the first one. */
const withOwner = (folder: string, error: unknown): unknown => {
  const server = ownerOf(folder, error)
  if (server === null) return error
  const where = { es: `, que atiende en ${server.url}`, en: `, which listens on ${server.url}` }
  return new TriajeError('data.in-use', { pid: server.pid, folder, where })
}

const warnOnStderr = (message: string, error?: unknown): void => {
  process.stderr.write(`${message}${error instanceof Error ? `: ${JSON.stringify(traceOf(error))}` : ''}\n`)
}

const restoreBackup: CliContext['restore'] = async (wanted) => {
  const lock = await lockFolder(wanted.folder)
  try {
    await restore({ ...wanted, checkDatabase: checkSqlite })
  } finally {
    await lock.release()
  }
}

const serve = async (folder: string, settings: Settings): Promise<RunningServer> => {
  const { buildServer } = await import('./server/app.ts')
  const { checkListen, listen } = await import('./server/listen.ts')
  const { createLogger } = await import('./server/logging.ts')
  checkListen(settings)
  const logger = createLogger(settings.logLevel)
  const desk = await openLocalDesk(folder, settings, {
    warn: (message, error) => logger.error({ err: error }, message),
    inform: (event, facts) => logger.info(facts, event),
  }).catch((error: unknown) => {
    throw withOwner(folder, error)
  })
  const token = randomBytes(24).toString('base64url')
  const webRoot = path.join(home, 'dist', 'web')
  const app = await buildServer({
    desk,
    settings,
    version: version(),
    logger,
    token,
    ...(existsSync(webRoot) ? { webRoot } : {}),
  })
  try {
    const url = await listen(app, settings)
    writeServerFile(folder, { pid: process.pid, url, token })
    await desk.recover()
    const close = async (): Promise<void> => {
      removeServerFile(folder)
      await app.close()
      await desk.close()
    }
    return { url, close }
  } catch (error) {
    await desk.close()
    throw error
  }
}

const version = (): string => JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version

const main = async (argv: readonly string[]): Promise<number> => {
  const terminal = createTerminal(process, process.env)
  const local = localeLanguage(process.env, windowsLocale)
  try {
    const settings = readSettings(process.env)
    const said = settings.language ?? local ?? languageAsked(argv)
    const language = said ?? 'en'
    const context: CliContext = {
      version: version(),
      settings,
      terminal,
      language,
      said,
      signal: stopSignal(),
      openDesk: openDesk(settings, language),
      restore: restoreBackup,
      serve,
    }
    return lostResults(await runCli(argv, context), context, process.stdout)
  } catch (error) {
    if (!(error instanceof TriajeError)) throw error
    terminal.say(
      explain(error.code, error.params, languageSaid(process.env.TRIAJE_LANGUAGE) ?? local ?? 'en').detail,
    )
    return 2
  }
}

enableCompileCache()
outliveReaders([process.stdout, process.stderr])
process.exitCode = await main(process.argv.slice(2))
// what was written must reach a pipe before the process ends, and nothing left open may keep it
process.stdout.write('', () => process.stderr.write('', () => process.exit()))
