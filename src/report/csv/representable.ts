import iconv from 'iconv-lite'

/** What stands for common characters that one-byte encodings lack. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '→': '->',
  '⇒': '=>',
  '←': '<-',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
  '•': '-',
  '€': 'EUR',
  '✓': 'OK',
  '✔': 'OK',
  '\u202f': ' ',
  '\u2009': ' ',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  ø: 'o',
  ı: 'i',
}

/** Emoji and marks without a shape of their own; nothing is lost with them. */
const DISPENSABLE = /^[\p{Extended_Pictographic}\p{Cf}\p{Mn}\p{Me}\p{Sk}]$/u

/**
 * Makes text fit an encoding: characters that it lacks are written without their accents or by a common
 * substitute, emoji are left out, and only what is then still missing becomes "?".
 */
export const representableIn = (encoding: string): ((text: string) => string) => {
  if (/^utf-?(8|16)/.test(encoding)) return (text) => text
  const known = new Map<string, string>()
  const holds = (text: string): boolean => iconv.decode(iconv.encode(text, encoding), encoding) === text
  const replace = (character: string): string => {
    const plain = character.normalize('NFKD').replace(/\p{M}+/gu, '')
    const options = [character, SUBSTITUTES[character], plain].filter((option) => option !== undefined)
    return (
      options.find((option) => option !== '' && holds(option)) ?? (DISPENSABLE.test(character) ? '' : '?')
    )
  }
  const fitting = (character: string): string => {
    const found = known.get(character) ?? replace(character)
    known.set(character, found)
    return found
  }
  return (text) => text.normalize('NFC').replace(/\P{ASCII}/gu, fitting)
}
