import type { Localized } from './language.ts'

const MISSING: Localized = { es: 'la carpeta no existe', en: 'the folder does not exist' }
const FORBIDDEN: Localized = { es: 'no hay permiso', en: 'there is no permission' }
const NO_FOLDER: Localized = { es: 'hay un archivo con ese nombre', en: 'there is a file of that name' }
const TOO_LONG: Localized = { es: 'el nombre es demasiado largo', en: 'the name is too long' }
const HELD: Localized = { es: 'lo tiene abierto otro programa', en: 'another program has it open' }
const FULL: Localized = { es: 'no queda espacio en disco', en: 'there is no room on disk' }

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: MISSING,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  ENAMETOOLONG: TOO_LONG,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: FORBIDDEN,
  EBUSY: HELD,
  ENOSPC: FULL,
  SQLITE_CANTOPEN: FORBIDDEN,
  SQLITE_READONLY: FORBIDDEN,
}

/** What the system's word for an error means; the word itself where few people meet it. */
export const systemReason = (code: string): Localized => REASONS[code] ?? { es: code, en: code }

/** The system's word, or the database's, for what went wrong; null for any other error. */
export const systemCode = (error: unknown): string | null => {
  if (!(error instanceof Error && 'code' in error)) return null
  const code = String(error.code)
  return 'syscall' in error || code.startsWith('SQLITE_') ? code : null
}
