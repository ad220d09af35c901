import { fold } from '../../shared/text.ts'
import { isGreeting } from './greeting.ts'
import { isAboutThing, isNameLine } from './names.ts'
import { isProofOfSignature, partsOf } from './signature.ts'

/** A line that announces names: "Altas de usuarios", "Leavers this month". */
const ANNOUNCES =
  /\b(?:altas?|bajas?|leavers?|starters?|joiners?|new (?:users?|hires?|employees?)|usuari\w+|users?|utilizador\w*|utilisateurs?|empleados|asistentes|attendees|proveedor\w*|suppliers?|fournisseurs?|nombres?|names?)\b/
/** A longer line is a sentence, which a signature may follow. */
const MAX_ANNOUNCEMENT_WORDS = 6
/** "Envío a:" is followed by a person and an address that are the matter. */
const ASKS_FOR_DETAILS =
  /\b(?:a|to|para|for|pour|direccion|endereco|adresse|address|datos|dados|details|usuari\w+|users?|contacto?|contact|proveedor\w*|empresas?)\s?:$/

const wordsOf = (line: string): readonly string[] => fold(line).match(/[a-z]{2,}/g) ?? []

/** "Jane" above "Jane Doe": the same person twice. */
const isSamePerson = (a: string, b: string): boolean => {
  const words = wordsOf(b)
  return wordsOf(a).some((word) => words.includes(word))
}

/** True for a line that says that a list follows. */
const leadsIn = (above: string): boolean => above.endsWith(':') && !isGreeting(above)

/** True for a line that is followed by names as the matter, at least when no farewell stands between. */
export const announcesNames = (above: string): boolean => {
  if (leadsIn(above)) return true
  const plain = fold(above)
  return plain.split(' ').length <= MAX_ANNOUNCEMENT_WORDS && ANNOUNCES.test(plain)
}

/** True for a line of which a part shows that it belongs to a signature. */
export const isProof = (line: string): boolean => partsOf(line).some(isProofOfSignature)

/** True when the lines below a farewell or a mark tell who or what the ticket is about instead of who writes. */
export const isList = (lines: readonly string[], above: string): boolean => {
  const [first, ...others] = lines.filter((line) => line !== '')
  if (first === undefined) return false
  if (others.length === 0) return leadsIn(above) || (!isProof(first) && isAboutThing(fold(first)))
  if (ASKS_FOR_DETAILS.test(fold(above))) return true
  if (others.some(isProof)) return false
  return !isSamePerson(first, others[0] as string) || lines.some((line) => isAboutThing(fold(line)))
}

/** True when somebody's name is followed by what belongs to it, whatever comes after. */
export const isSurelySigned = (lines: readonly string[]): boolean => {
  const [first, ...others] = lines.filter((line) => line !== '')
  if (first === undefined || others.length === 0) return false
  return (
    isNameLine(partsOf(first)[0] ?? '') && (others.some(isProof) || isSamePerson(first, others[0] as string))
  )
}
