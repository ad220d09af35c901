import type { Language } from '../shared/language.ts'
import type { Command } from './command.ts'
import { words } from './words.ts'

/** The commands, a line each. */
export const overview = (commands: readonly Command[], language: Language): string => {
  const say = words(language)
  const lines = commands.map(
    ({ name, arguments: args, help }) => [`${name} ${args}`.trim(), help[language]] as const,
  )
  return [`${say.usage}: triaje COMMAND [--help]`, '', `${say.commands}:`, ...columns(lines)].join('\n')
}

/** One command with its options. */
export const commandHelp = (command: Command, language: Language): string => {
  const say = words(language)
  const options = command.options.map(
    ({ name, value, help }) => [value === null ? `--${name}` : `--${name} ${value}`, help[language]] as const,
  )
  return [
    `${say.usage}: triaje ${command.name} ${command.arguments}`,
    '',
    command.help[language],
    '',
    `${say.options}:`,
    ...columns(options),
  ].join('\n')
}

const columns = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
