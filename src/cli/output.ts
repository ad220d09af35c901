import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import path from 'node:path'
import type { ResultFormat } from '../jobs/desk.ts'
import { diskError } from '../jobs/disk.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import { systemCode, systemReason } from '../shared/system-reason.ts'
import type { InputKind } from './input-kind.ts'

const FORMATS: Readonly<Record<string, ResultFormat>> = {
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.zip': 'zip',
}

/** The format that a file's extension asks for, or null. */
export const formatOf = (file: string): ResultFormat | null =>
  FORMATS[path.extname(file).toLowerCase()] ?? null

/** True for the name of a text whose values tabs separate. */
export const isTsv = (file: string): boolean => path.extname(file).toLowerCase() === '.tsv'

/** NAME_triaje beside the input, in the kind that the input's bytes are: a workbook under any name stays one. */
export const besideInput = (input: string, kind: InputKind): string => {
  const { dir, name, ext } = path.parse(input)
  return path.join(dir, `${name}_triaje${extensionFor(ext, kind)}`)
}

const extensionFor = (ext: string, kind: InputKind): string => {
  const own = ext.toLowerCase()
  if (kind === 'workbook') return own === '.xlsm' ? ext : '.xlsx'
  if (own === '.tsv') return kind === 'tabs' ? ext : '.csv'
  return own === '.csv' ? ext : '.xlsx'
}

/** Throws `output.locked` where nothing can be written: better known before hours of work than after them. */
export const checkPlace = (out: string): void => {
  const folder = path.dirname(path.resolve(out))
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw notWritable(folder, systemCode(error) ?? String(error))
  }
}

const WITH_OUT: Localized = { es: ' con --out', en: ' with --out' }

const notWritable = (path: string, code: string): TriajeError =>
  new TriajeError('output.locked', { path, reason: systemReason(code), option: WITH_OUT }, { field: 'out' })

/**
 * Puts a finished result where the user wants it, whole or not at all. A name that is taken, or a place that cannot
 * be written because another program holds it, gives NAME-2, NAME-3…; resolves to the path written.
 */
export const deliver = (source: string, wanted: string): string => {
  const { dir, name, ext } = path.parse(wanted)
  for (let n = 1; n < 100; n++) {
    const target = n === 1 ? wanted : path.join(dir, `${name}-${n}${ext}`)
    const problem = existsSync(target) ? 'EEXIST' : place(source, target)
    if (problem === null) return target
    if (!TAKEN.includes(problem)) throw notWritable(wanted, problem)
  }
  throw notWritable(wanted, 'EEXIST')
}

/** What the system says of a file that is there already or that another program holds. */
const TAKEN = ['EEXIST', 'EBUSY']

/**
 * null when done, else the system's word for why not. In the data folder a result is its owner's alone; out here it
 * gets the rights that any new file of the user gets.
 */
const place = (source: string, target: string): string | null => {
  const partial = `${target}.${process.pid}.part`
  try {
    copyFileSync(source, partial, constants.COPYFILE_FICLONE)
    chmodSync(partial, 0o666 & ~process.umask())
    const fd = openSync(partial, 'r+')
    fsyncSync(fd)
    closeSync(fd)
    renameSync(partial, target)
    return null
  } catch (error) {
    const code = systemCode(error)
    // a name that is too long cannot even be removed
    if (code === 'ENAMETOOLONG') return code
    rmSync(partial, { force: true })
    const told = diskError(error, target)
    if (code === null || told !== error) throw told
    return code
  }
}
