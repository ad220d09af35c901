import { fold } from '../../shared/text.ts'
import { GREETING } from '../courtesy.ts'

const GREETINGS = new RegExp(`^[\\s¡]*(?:(?:${GREETING})(?![a-z\\d])[\\s,.:;!]*)+`)
/** Who is greeted. */
const NAMES = /^(?:\p{Lu}[\p{L}'’.-]*[\s,.:;!]*){0,4}$/u
const MAX_GREETING = 80

const isGreetingLine = (line: string): boolean => {
  if (line.length > MAX_GREETING) return false
  const plain = fold(line)
  const match = GREETINGS.exec(plain)
  return match !== null && plain.length === line.length && NAMES.test(line.slice(match[0].length))
}

/** True for a text of greetings only, and for an empty one. */
export const isGreeting = (text: string): boolean =>
  text.split('\n').every((line) => line === '' || isGreetingLine(line))
