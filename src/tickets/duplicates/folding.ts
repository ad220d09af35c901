const MARK = /[\u0300-\u036f]/
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g

const foldCharacter = (character: string): string => {
  const plain = character.normalize('NFD').replace(MARK, '').toLowerCase()
  return plain.length === character.length ? plain : character
}

/** Lower case without accents, each character in its place, so that positions in both texts are the same. */
export const foldInPlace = (text: string): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(ACCENTED, foldCharacter)
}
