import { TriajeError } from '../shared/errors.ts'
import { systemReason } from '../shared/system-reason.ts'

/** Locks that cannot be had are those of a network folder. */
const UNUSABLE =
  /^(EACCES|EPERM|EROFS|EEXIST|ENOENT|ENOTDIR|EISDIR|ELOOP|ENAMETOOLONG|SQLITE_(CANTOPEN|READONLY|PERM|IOERR_(RDLOCK|LOCK|UNLOCK|SHMOPEN|SHMLOCK)))/
const FULL = /^(SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT)/
const DAMAGED = /^SQLITE_(CORRUPT|NOTADB)/

/**
 * What the system or SQLite says of data at `path` in words for people: `disk.full`, `data.damaged` or
 * `data.unusable`; everything else stays what it is.
 */
export const dataError = (error: unknown, path: string): unknown => {
  const code = codeOf(error)
  if (UNUSABLE.test(code))
    return new TriajeError('data.unusable', { path, reason: systemReason(code) }, { cause: error })
  if (FULL.test(code)) return new TriajeError('disk.full', { what: path }, { cause: error })
  if (isDamage(error)) return new TriajeError('data.damaged', { path }, { cause: error })
  return error
}

export const isDiskTrouble = (error: unknown): boolean => FULL.test(codeOf(error))

export const isDamage = (error: unknown): error is Error => DAMAGED.test(codeOf(error))

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
