import { TriajeError } from '../../shared/errors.ts'

/** Trouble with the disk becomes `disk.full`; everything else stays what it is. */
export const diskError = (error: unknown, what: string): unknown =>
  isDiskTrouble(error) ? new TriajeError('disk.full', { what }, { cause: error }) : error

export const isDiskTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^(SQLITE_FULL|SQLITE_IOERR|ENOSPC|EDQUOT)/.test(error.code)
