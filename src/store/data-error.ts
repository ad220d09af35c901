import { TriajeError } from '../shared/errors.ts'

const FULL = /^(SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT)/
const DAMAGED = /^SQLITE_(CORRUPT|NOTADB)/
const UNUSABLE =
  /^(EACCES|EPERM|EROFS|EEXIST|ENOENT|ENOTDIR|EISDIR|ELOOP|ENAMETOOLONG|SQLITE_(CANTOPEN|READONLY|PERM))/

/**
 * What the system or SQLite says of data at `path` in words for people: `disk.full`, `data.damaged` or
 * `data.unusable`; everything else stays what it is.
 */
export const dataError = (error: unknown, path: string): unknown => {
  const code = codeOf(error)
  if (FULL.test(code)) return new TriajeError('disk.full', { what: path }, { cause: error })
  if (DAMAGED.test(code)) return new TriajeError('data.damaged', { path }, { cause: error })
  if (UNUSABLE.test(code)) return new TriajeError('data.unusable', { path, reason: code }, { cause: error })
  return error
}

export const isDiskTrouble = (error: unknown): boolean => FULL.test(codeOf(error))

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
