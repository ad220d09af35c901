import { analyze } from './analyze.ts'
import { backup, restore } from './backup.ts'
import { clean } from './clean.ts'
import { type Command, readArguments } from './command.ts'
import { complain } from './complain.ts'
import { type CliContext, EXIT } from './context.ts'
import { cancel, deleteCommand, pause, resume, retry } from './control.ts'
import { evaluate } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { commandHelp, overview } from './help.ts'
import { list, status } from './list.ts'
import { priority } from './priority.ts'
import { unknownCommand } from './refusals.ts'
import { serve } from './serve.ts'
import { training } from './training.ts'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  serve,
  analyze,
  evaluate,
  list,
  status,
  exportCommand,
  training,
  pause,
  resume,
  cancel,
  retry,
  priority,
  deleteCommand,
  clean,
  backup,
  restore,
]

const NAMES = COMMANDS.map(({ name }) => name)

/** Runs one command line; resolves to the exit code. Only a fault of the program itself rejects. */
export const runCli = async (argv: readonly string[], context: CliContext): Promise<number> => {
  const [name = 'serve', ...rest] = argv[0]?.startsWith('--') ? ['serve', ...argv] : argv
  if (asksForHelp(argv)) return help(context, argv)
  if (VERSION.has(argv[0] ?? '')) {
    context.terminal.result(context.version)
    return EXIT.done
  }
  const command = COMMANDS.find((one) => one.name === name)
  try {
    if (!command) throw unknownCommand(name, NAMES)
    return await command.run(context, readArguments(command, rest))
  } catch (error) {
    if (context.signal.aborted) return EXIT.interrupted
    if (!command) context.terminal.say(overview(COMMANDS, context.language))
    return complain(context, error)
  }
}

const VERSION: ReadonlySet<string> = new Set(['version', '--version', '-v', '-V'])

const asksForHelp = (argv: readonly string[]): boolean =>
  argv[0] === 'help' || argv.includes('--help') || argv.includes('-h')

/** `triaje COMMAND --help` and `triaje help COMMAND` tell of one command, `triaje --help` and `triaje help` of all. */
const help = ({ terminal, language }: CliContext, argv: readonly string[]): number => {
  const name = argv[0] === 'help' ? argv[1] : argv[0]
  const command = COMMANDS.find((one) => one.name === name)
  terminal.result(command ? commandHelp(command, language) : overview(COMMANDS, language))
  return EXIT.done
}
