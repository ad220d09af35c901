import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileView, ResultOptions } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import type { CliContext, CliDesk } from './context.ts'
import { deliver, formatOf } from './output.ts'
import { words } from './words.ts'

/** Hands a file of the user to the desk. */
export const upload = async (
  desk: CliDesk,
  file: string,
  encoding: string | undefined,
): Promise<FileView> => {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new TriajeError('not-found', { what: file })
  return desk.addFile(path.basename(file), createReadStream(file), encoding)
}

const WORKBOOKS = ['.xlsx', '.xlsm']

/** A workbook's content and its ending must agree about macros, or Excel refuses to open it. */
const inItsKind = (out: string, name: string): string => {
  const { dir, name: bare, ext } = path.parse(out)
  const own = path.extname(name)
  return WORKBOOKS.includes(ext.toLowerCase()) && ext.toLowerCase() !== own && WORKBOOKS.includes(own)
    ? path.join(dir, bare + own)
    : out
}

/** Writes a result where the user wants it; resolves to the path, another one where that is taken. */
export const write = async (
  { terminal, language }: CliContext,
  desk: CliDesk,
  { id, out, ...options }: ResultOptions & { readonly id: string; readonly out: string },
): Promise<string> => {
  const result = await desk.result(id, formatOf(out) ?? 'xlsx', options)
  try {
    const written = deliver(result.path, inItsKind(out, result.name))
    if (written !== out) terminal.say(`${out}: ${words(language).writtenElsewhere}: ${written}`)
    return written
  } finally {
    await result.dispose()
  }
}
