import { createDeskDouble, type DeskDouble } from '../server/desk-double.test-helper.ts'
import type { Language } from '../shared/language.ts'
import { readSettings } from '../shared/settings.ts'
import type { CliContext, CliDesk } from './context.ts'
import { runCli } from './run-cli.ts'

export type Ended = {
  readonly code: number
  readonly stdout: readonly string[]
  readonly stderr: readonly string[]
}

/** Runs one command line on a desk in memory, as if a server owned the data folder. */
export const runOn = async (
  argv: readonly string[],
  { desk = createDeskDouble(), language = 'en' }: { desk?: DeskDouble; language?: Language } = {},
): Promise<Ended> => {
  const stdout: string[] = []
  const stderr: string[] = []
  const cliDesk: CliDesk = { ...desk, local: false }
  const context: CliContext = {
    version: '0.1.0',
    settings: readSettings({}),
    terminal: {
      result: (line) => stdout.push(line),
      say: (line) => stderr.push(line),
      show: () => undefined,
      live: false,
      colour: false,
    },
    language,
    said: language,
    signal: new AbortController().signal,
    openDesk: async () => cliDesk,
    restore: async () => undefined,
    serve: async () => ({ url: '', close: async () => undefined }),
  }
  return { code: await runCli(argv, context), stdout, stderr }
}
