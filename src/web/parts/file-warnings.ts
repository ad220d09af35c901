import type { FileView } from '../../jobs/desk.ts'

type Warnings = FileView['warnings']

const key = (id: string): string => `triaje.warnings.${id}`

/** Keeps what the server found odd in a file: it tells so once, when the file comes in. */
export const rememberWarnings = ({ id, warnings }: FileView): void => {
  if (warnings.length > 0) sessionStorage.setItem(key(id), JSON.stringify(warnings))
}

export const warningsOf = ({ id, warnings }: FileView): Warnings => {
  if (warnings.length > 0) return warnings
  const kept = sessionStorage.getItem(key(id))
  return kept === null ? [] : (JSON.parse(kept) as Warnings)
}
