import type { FileView } from '../jobs/desk.ts'
import type { Language } from '../shared/language.ts'
import type { Arguments } from './command.ts'
import { complain } from './complain.ts'
import type { CliContext, CliDesk } from './context.ts'
import { groupFiles } from './group-files.ts'
import { upload } from './transfer.ts'
import { words } from './words.ts'

/** A file that was given, and what the desk made of it. */
export type Given = { readonly path: string; readonly file: FileView }

/** What is odd about a file, in the user's language. */
export type Warning = { readonly file: string; readonly code: string; readonly text: string }

export const warningsOf = ({ path, file }: Given, language: Language): readonly Warning[] =>
  file.warnings.map(({ code, text }) => ({ file: path, code, text: text[language] }))

/**
 * Sends all files; those with the same headers belong together. Every file that is refused is told before anything is
 * analysed; rejects with the last of these errors.
 */
export const uploadAll = async (
  context: CliContext,
  desk: CliDesk,
  { positionals, values }: Arguments,
): Promise<readonly (readonly Given[])[]> => {
  const { terminal, language } = context
  const given: Given[] = []
  const refused: unknown[] = []
  for (const path of positionals) {
    try {
      given.push({ path, file: await upload(desk, path, values.encoding) })
    } catch (error) {
      refused.push(error)
    }
  }
  for (const { text, file } of given.flatMap((one) => warningsOf(one, language)))
    terminal.say(positionals.length > 1 ? `${file}: ${text}` : text)
  if (refused.length > 0) throw tellAll(context, refused, given.length > 0)
  const groups = groupFiles(given, ({ file }) => file, values.sheet)
  if (groups.length > 1) {
    terminal.say(words(language).apart)
    for (const group of groups) terminal.say(`  ${group.map(({ path }) => path).join(', ')}`)
  }
  return groups
}

/** Tells all errors but the last, which is returned to be told by whoever catches it. */
const tellAll = (context: CliContext, refused: readonly unknown[], others: boolean): unknown => {
  if (refused.length > 1 || others) context.terminal.say(words(context.language).nothingAnalysed)
  for (const error of refused.slice(0, -1)) complain(context, error)
  return refused.at(-1)
}
