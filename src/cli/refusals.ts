import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import { nearest } from './nearest.ts'

/** A command line that is not understood, with what is wrong and how it is written. */
export const refusal = (reason: Localized, field?: string): TriajeError =>
  new TriajeError('request.invalid', { reason }, field === undefined ? {} : { field })

/** An option whose value is none of those that it takes. */
export const notOneOf = (option: string, said: string, allowed: readonly string[]): TriajeError => {
  const list = allowed.join(', ')
  return refusal(
    {
      es: `--${option} ${said} no vale; valen: ${list}`,
      en: `--${option} ${said} will not do; use: ${list}`,
    },
    option,
  )
}

/** An option whose value is not written as it must be. */
export const wronglyWritten = (option: string, said: string, pattern: string): TriajeError =>
  refusal(
    {
      es: `--${option} ${said} no vale; se escribe así: ${pattern}`,
      en: `--${option} ${said} will not do; it is written like this: ${pattern}`,
    },
    option,
  )

/** An option whose number is outside its bounds. */
export const outOfBounds = (
  option: string,
  said: string,
  { least, most }: { least: number; most: number },
): TriajeError =>
  refusal(
    {
      es: `--${option} ${said} no vale; va de ${least} a ${most}`,
      en: `--${option} ${said} will not do; it goes from ${least} to ${most}`,
    },
    option,
  )

/** `said` with its dashes; an option of a like name is proposed. */
export const unknownOption = (said: string, command: string, options: readonly string[]): TriajeError => {
  const like = nearest(said.replace(/^-+/, ''), options)
  return refusal({
    es: `triaje ${command} no tiene la opción ${said}${like ? ` (¿--${like}?)` : ''}; todas están en: triaje ${command} --help`,
    en: `triaje ${command} has no option ${said}${like ? ` (--${like}?)` : ''}; all are in: triaje ${command} --help`,
  })
}

export const valueMissing = (option: string, value: string): TriajeError =>
  refusal(
    { es: `falta el valor: --${option} ${value}`, en: `its value is missing: --${option} ${value}` },
    option,
  )

/** A value that looks like an option, as after an option whose value was forgotten. */
export const valueLikeOption = (option: string, said: string): TriajeError =>
  refusal(
    {
      es: `${said} parece otra opción; si es el valor, se escribe así: --${option}=${said}`,
      en: `${said} looks like another option; if it is the value, write: --${option}=${said}`,
    },
    option,
  )

export const takesNoValue = (option: string): TriajeError =>
  refusal({ es: `--${option} se escribe sin valor`, en: `--${option} is written without a value` }, option)

export const wronglyCalled = (usage: string): TriajeError =>
  refusal({ es: `se escribe así: ${usage}`, en: `it is written like this: ${usage}` })

/** A name of a file in the place of a command was most probably to be analysed. */
export const unknownCommand = (said: string, commands: readonly string[]): TriajeError => {
  const like = /\.\w+$/.test(said) ? `analyze ${said}` : nearest(said, commands)
  return refusal({
    es: `«${said}» no es una orden de triaje${like ? ` (¿triaje ${like}?)` : ''}; todas están en: triaje --help`,
    en: `"${said}" is no command of triaje${like ? ` (triaje ${like}?)` : ''}; all are in: triaje --help`,
  })
}

export const roleTwice = (role: string): TriajeError =>
  refusal(
    {
      es: `--columns nombra dos veces el rol ${role}; deja una sola columna para él`,
      en: `--columns names the role ${role} twice; leave one column for it`,
    },
    'columns',
  )

/** An option that the instant engine, which was said, would have to pass over. */
export const notForInstant = (option: string): TriajeError =>
  refusal(
    {
      es: `el motor instantáneo no usa --${option}; quita --${option}, o usa --engine ollama`,
      en: `the instant engine does not use --${option}; leave --${option} out, or use --engine ollama`,
    },
    option,
  )

/** A name that promises tabs for a result whose values something else separates. */
export const notTabbed = (out: string): TriajeError =>
  refusal(
    {
      es: `${out} sería texto separado por tabuladores, y la entrada no lo es; usa .csv (con su mismo separador) o .xlsx`,
      en: `${out} would be text separated by tabs, which the input is not; use .csv (with its own separator) or .xlsx`,
    },
    'out',
  )

export const folderGiven = (folder: string, field?: string): TriajeError =>
  refusal(
    { es: `«${folder}» es una carpeta; indica un archivo`, en: `"${folder}" is a folder; give a file` },
    field,
  )

/** What the system says when a folder is read like a file. */
export const isFolderError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EISDIR'
