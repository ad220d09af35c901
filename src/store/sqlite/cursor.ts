import { TriajeError } from '../../shared/errors.ts'
import type { Localized } from '../../shared/language.ts'

/** The last ticket of a page, by what it is sorted by. */
export type Cursor = { readonly value: string | number; readonly id: number }

export const writeCursor = ({ value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url')

/** Rejects with `request.invalid` what writeCursor did not write. */
export const readCursor = (text: string): Cursor => {
  const read = parse(Buffer.from(text, 'base64url').toString())
  if (!Array.isArray(read)) throw invalid()
  const [value, id] = read
  if (typeof id !== 'number' || (typeof value !== 'string' && typeof value !== 'number')) throw invalid()
  return { value, id }
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const NOT_OURS: Localized = {
  es: '«cursor» no es el «nextCursor» de una página anterior; sin él se empieza por la primera',
  en: '"cursor" is not the "nextCursor" of an earlier page; without it the first one comes',
}

const invalid = (): TriajeError =>
  new TriajeError('request.invalid', { reason: NOT_OURS }, { field: 'cursor' })
