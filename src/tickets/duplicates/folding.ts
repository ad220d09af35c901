import { lowerOf } from '../mask/words.ts'

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

/** Lower case without accents, each character in its place, so that positions in both texts are the same. */
export const foldInPlace = (text: string): string => lowerOf(text).replace(ACCENTED, foldCharacter)
