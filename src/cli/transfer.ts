import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileView, ResultFormat, ResultOptions } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import { systemCode, systemReason } from '../shared/system-reason.ts'
import type { CliContext, CliDesk } from './context.ts'
import { deliver, formatOf } from './output.ts'
import { folderGiven } from './refusals.ts'
import { words } from './words.ts'

/** Hands a file of the user to the desk. */
export const upload = async (
  desk: CliDesk,
  file: string,
  encoding: string | undefined,
): Promise<FileView> => {
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory()) throw folderGiven(file)
  if (!found?.isFile()) throw new TriajeError('not-found', { what: file })
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  return desk.addFile(path.basename(file), handle.createReadStream(), encoding)
}

const unreadable = (file: string, error: unknown): TriajeError =>
  new TriajeError('file.unreadable', { name: file, reason: systemReason(systemCode(error) ?? String(error)) })

const WORKBOOKS = ['.xlsx', '.xlsm']

/** A workbook's content and its ending must agree about macros, or Excel refuses to open it. */
const inItsKind = (out: string, name: string): string => {
  const { dir, name: bare, ext } = path.parse(out)
  const own = path.extname(name)
  return WORKBOOKS.includes(ext.toLowerCase()) && ext.toLowerCase() !== own && WORKBOOKS.includes(own)
    ? path.join(dir, bare + own)
    : out
}

type Writing = ResultOptions & {
  readonly id: string
  /** Without it the result has the name that the desk gives it, in the working folder. */
  readonly out: string | undefined
  readonly format?: ResultFormat
  /** May reject a result by its content, before it is written. */
  readonly check?: (result: string) => Promise<void>
}

/** Writes a result where the user wants it; resolves to the path, another one where that is taken. */
export const write = async (
  { terminal, language }: CliContext,
  desk: CliDesk,
  { id, out, format, check, ...options }: Writing,
): Promise<string> => {
  const result = await desk.result(id, format ?? formatOf(out ?? '') ?? 'xlsx', options)
  try {
    await check?.(result.path)
    const wanted = out ?? path.resolve(result.name)
    const target = inItsKind(wanted, result.name)
    const written = deliver(result.path, target)
    const { writtenInItsKind, writtenElsewhere } = words(language)
    if (target !== wanted) terminal.say(`${wanted}: ${writtenInItsKind}: ${target}`)
    if (written !== target) terminal.say(`${target}: ${writtenElsewhere}: ${written}`)
    return written
  } finally {
    await result.dispose()
  }
}
