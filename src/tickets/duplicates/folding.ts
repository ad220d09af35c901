const MARK = /[\u0300-\u036f]/
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g

const folded = new Map<string, string>()

const foldCharacter = (character: string): string => {
  const known = folded.get(character)
  if (known !== undefined) return known
  const plain = character.normalize('NFD').replace(MARK, '').toLowerCase()
  const kept = plain.length === character.length ? plain : character
  folded.set(character, kept)
  return kept
}

/** The few letters that become two (İ) stay as they are. */
const sameLength = (letter: string): string => {
  const lower = letter.toLowerCase()
  return lower.length === letter.length ? lower : letter
}

/** Lower case without accents, each character in its place, so that positions in both texts are the same. */
export const foldInPlace = (text: string): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text.replace(/./gsu, sameLength)).replace(
    ACCENTED,
    foldCharacter,
  )
}
