import type { IntakeWarning } from '../source.ts'
import { countTwice, onceWritten } from './twice.ts'

/** So many letters that look wrong are no coincidence. */
const FEWEST = 3
/** Behind a letter: signs of currencies and quotes stand apart. */
const behindLetter = (marks: string): RegExp => new RegExp(`(?<=\\p{L})[${marks}]`, 'gu')
const ACCENTED = behindLetter('à-öø-ÿ')

/** What é í ó ú ñ of MS-DOS, and á é ú of a Macintosh, look like in windows-1252, for which they are taken. */
const OLDER = [
  { encoding: 'cp850', from: 'MS-DOS', letters: behindLetter('‚¡¢£¤'), example: 'Descripci¢n' },
  { encoding: 'macroman', from: 'Macintosh', letters: behindLetter('‡Žœ'), example: 'Descripci—n' },
] as const

/** A hint, where most of the letters beyond ASCII look as if the text were in another encoding than `encoding`. */
export const accentWarnings = (encoding: string, text: string): readonly IntakeWarning[] => {
  if (encoding === 'utf-8') return twiceWarning(text)
  return encoding === 'windows-1252' ? olderWarning(text) : []
}

const twiceWarning = (text: string): readonly IntakeWarning[] => {
  const twice = countTwice(text)
  if (twice < FEWEST || twice < count(onceWritten(text), /[^\p{ASCII}]/gu) / 2) return []
  return [{ code: 'csv.written-twice', text: WRITTEN_TWICE }]
}

const olderWarning = (text: string): readonly IntakeWarning[] => {
  const accented = count(text, ACCENTED)
  const found = OLDER.find(({ letters }) => count(text, letters) >= Math.max(FEWEST, accented + 1))
  if (!found) return []
  const { encoding, from, example } = found
  const warning = {
    es: `Las letras con acento parecen de ${from} («${example}» en lugar de «Descripción»): elige esa codificación (--encoding ${encoding}) para leerlas bien`,
    en: `Accented letters look as if they came from ${from} ("${example}" instead of "Descripción"): choose that encoding (--encoding ${encoding}) to read them right`,
  }
  return [{ code: 'csv.older-letters', text: warning }]
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

const WRITTEN_TWICE = {
  es: 'Las letras con acento parecen codificadas dos veces («GarcÃ­a» en lugar de «García»): elige «UTF-8, dos veces» como codificación (--encoding utf-8-twice) para leerlas bien',
  en: 'Accented letters look encoded twice ("GarcÃ­a" instead of "García"): choose "UTF-8, twice" as the encoding (--encoding utf-8-twice) to read them right',
}
