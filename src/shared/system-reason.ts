import type { Localized } from './language.ts'

const MISSING: Localized = { es: 'la carpeta no existe', en: 'the folder does not exist' }
const FORBIDDEN: Localized = { es: 'no hay permiso', en: 'there is no permission' }
const NO_FOLDER: Localized = { es: 'hay un archivo con ese nombre', en: 'there is a file of that name' }
const NO_FILE: Localized = { es: 'hay una carpeta con ese nombre', en: 'there is a folder of that name' }
const TOO_LONG: Localized = { es: 'el nombre es demasiado largo', en: 'the name is too long' }
const HELD: Localized = { es: 'lo tiene abierto otro programa', en: 'another program has it open' }
const FULL: Localized = { es: 'no queda espacio en disco', en: 'there is no room on disk' }
const NO_LOCKS: Localized = {
  es: 'no admite bloqueos, como algunas carpetas de red',
  en: 'it allows no locks, like some network folders',
}

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: MISSING,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EISDIR: NO_FILE,
  ENAMETOOLONG: TOO_LONG,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  EBUSY: HELD,
  ENOSPC: FULL,
  EDQUOT: FULL,
  SQLITE_CANTOPEN: FORBIDDEN,
  SQLITE_CANTOPEN_ISDIR: NO_FILE,
  SQLITE_READONLY: FORBIDDEN,
  SQLITE_PERM: FORBIDDEN,
  SQLITE_IOERR: NO_LOCKS,
}

/** SQLite says after the kind of an error what was done when it happened: SQLITE_READONLY_DIRECTORY. */
const kindOf = (code: string): string => /^SQLITE_[A-Z]+/.exec(code)?.[0] ?? code

/** What the system's word for an error means; the word itself where few people meet it. */
export const systemReason = (code: string): Localized =>
  REASONS[code] ?? REASONS[kindOf(code)] ?? { es: code, en: code }

/** The system's word, or the database's, for what went wrong; null for any other error. */
export const systemCode = (error: unknown): string | null => {
  if (!(error instanceof Error && 'code' in error)) return null
  const code = String(error.code)
  return 'syscall' in error || code.startsWith('SQLITE_') ? code : null
}
