import { parseArgs } from 'node:util'
import type { Localized } from '../shared/language.ts'
import type { CliContext } from './context.ts'
import { takesNoValue, unknownOption, valueLikeOption, valueMissing, wronglyCalled } from './refusals.ts'

/** One option of a command, as data: parsing, --help and docs/cli.md come from it. */
export type Option = {
  readonly name: string
  /** What stands after it, or null for a switch. */
  readonly value: string | null
  /** May be given several times; its values are in `Arguments.repeated`. */
  readonly repeats?: true
  readonly help: Localized
}

export type Arguments = {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | undefined>>
  readonly repeated: Readonly<Record<string, readonly string[] | undefined>>
  readonly flags: ReadonlySet<string>
}

export type Command = {
  readonly name: string
  readonly arguments: string
  readonly help: Localized
  readonly options: readonly Option[]
  /** How many positionals it takes. */
  readonly takes: readonly [least: number, most: number]
  /** Resolves to the exit code. */
  run(context: CliContext, args: Arguments): Promise<number>
}

export const DATA: Option = {
  name: 'data',
  value: 'DIR',
  help: { es: 'Carpeta de datos.', en: 'Data folder.' },
}
export const JSON_LINES: Option = {
  name: 'json',
  value: null,
  help: { es: 'Un objeto JSON por línea en la salida.', en: 'One JSON object a line on stdout.' },
}

/** Reads the words after the command's name; rejects with request.invalid. */
export const readArguments = (command: Command, argv: readonly string[]): Arguments => {
  const { positionals, values } = parsed(command, argv)
  const [least, most] = command.takes
  if (positionals.length < least || positionals.length > most)
    throw wronglyCalled(`triaje ${command.name} ${command.arguments}`)
  const entries = Object.entries(values)
  return {
    positionals,
    values: Object.fromEntries(
      entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    ),
    repeated: Object.fromEntries(
      entries.flatMap(([key, value]) => (Array.isArray(value) ? [[key, value.map(String)]] : [])),
    ),
    flags: new Set(entries.flatMap(([key, value]) => (value === true ? [key] : []))),
  }
}

const parsed = (command: Command, argv: readonly string[]) => {
  const options = Object.fromEntries(
    command.options.map(({ name, value, repeats = false }) => [
      name,
      { type: value === null ? 'boolean' : 'string', multiple: repeats } as const,
    ]),
  )
  const { tokens, ...read } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) if (token.kind === 'option') checkOption(command, token)
  return read
}

type OptionToken = {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

const checkOption = (
  { name: command, options }: Command,
  { name, rawName, value, inlineValue }: OptionToken,
): void => {
  const option = options.find((one) => one.name === name)
  if (!option) {
    const names = options.map((one) => one.name)
    throw unknownOption(rawName, command, names)
  }
  if (option.value === null) {
    if (value !== undefined) throw takesNoValue(name)
  } else if (value === undefined) throw valueMissing(name, option.value)
  else if (!inlineValue && value.startsWith('-')) throw valueLikeOption(name, value)
}
