import { fold } from '../../shared/text.ts'
import { isGreeting } from './greeting.ts'
import { announcesNames, isList, isProof, isSurelySigned } from './list.ts'
import { hasSign } from './matter.ts'
import { isNameLine } from './names.ts'
import {
  belongsToSignature,
  farewellName,
  isBare,
  isCompany,
  isDeviceLine,
  startsSignature,
} from './signature.ts'

const SENDER_ONLY = /^(?:de|from|von|da)\s?: .{1,80}@[\w.-]+>?\)?$/i
/** A lone "De: Ana <ana@x.es>" this near the end is what is left of a mail's header. */
const MAX_AFTER_SENDER = 4
const MAX_LINES = 12
/** The line that mail programs put above a signature; people also put it between two parts of what they say. */
const MARK = /^(?:--|—|__)$/

/** What speaks of the person below. */
const POINTS_BELOW =
  /\b(?:siguientes?|following|suivante?s?|seguintes?|below|abajo|debajo|persona|person|usuari\w+|users?|utilisat\w+|contact\w*|contesta\w*|proveedor\w*|client\w*|vendors?|director(?:io|y)|altas?|bajas?)\b|(?::| (?:a|al|de|del|para|con|por|of|for|to|with|from|do|da|pour))$/

const isWholeName = (line: string): boolean => line.includes(' ') && isNameLine(line)

/** Where the lines end that could all belong to a signature, from `at` on. */
const signatureEnd = (lines: readonly string[], at: number): number => {
  const max = Math.min(lines.length, at + MAX_LINES - 1)
  let end = at
  while (end < max && belongsToSignature(lines[end] as string)) end++
  return end
}

/** Lines of a signature with something below it that is none: name, post and numbers, as far as they are sure. */
const partLength = (lines: readonly string[], from: number, end: number, above: string): number => {
  const bare = lines.slice(from, end).findIndex(isBare)
  const until = bare < 0 ? end : from + bare
  return isSurelySigned(lines.slice(from, until)) && !announcesNames(above) ? until - from : 0
}

/** Lines that go with the farewell on the line at `from`, itself included; `name` is what stands behind it. */
const farewellLength = (lines: readonly string[], from: number, name: string, above: string): number => {
  const first = lines.slice(from + 1, from + MAX_LINES).find((line) => line !== '')
  if (first === undefined) return lines.length - from <= MAX_LINES ? lines.length - from : 1
  if (name === '' && !startsSignature(first)) return 1
  if (isCompany(first) && announcesNames(above)) return 1
  const end = signatureEnd(lines, from + 1)
  if (end < lines.length) return 1 + partLength(lines, from + 1, end, above)
  return isList([name, ...lines.slice(from + 1)], above) ? 1 : end - from
}

/** Lines that go with the mark at `from`: it and all below it, or none. */
const markLength = (lines: readonly string[], from: number, above: string): number => {
  const first = lines.slice(from + 1, from + MAX_LINES).find((line) => line !== '')
  if (first === undefined) return lines.length - from <= MAX_LINES ? lines.length - from : 0
  if (!startsSignature(first) || isCompany(first) || announcesNames(above)) return 0
  const end = signatureEnd(lines, from + 1)
  return end < lines.length || isList(lines.slice(from + 1), above) ? 0 : end - from
}

const isContact = (line: string): boolean => /\S@\S|(?:\d[ ().-]{0,2}){9}/.test(line)

/**
 * Lines of a signature that no farewell announces: a person's whole name below an empty line, then posts and
 * numbers up to the end, after words that tell a trouble. After others they may be the person it is about.
 */
const unannouncedLength = (lines: readonly string[], at: number, content: readonly string[]): number => {
  if (at === 0 || lines[at - 1] !== '' || !isWholeName(lines[at] as string)) return 0
  const below = lines.slice(at + 1)
  if (signatureEnd(lines, at + 1) < lines.length || !below.some(isContact)) return 0
  const said = fold(content.join('\n').trim())
  const proofs = below.filter((line) => isProof(line)).length
  return proofs >= 2 && hasSign(said) && !POINTS_BELOW.test(said) ? lines.length - at : 0
}

/** Lines to leave out at `at`: 0 for content. `above` is the last line of content before. */
const closingLength = (lines: readonly string[], at: number, above: string): number => {
  const line = lines[at] as string
  if (line === '') return 0
  if (MARK.test(line)) return markLength(lines, at, above)
  if (isDeviceLine(line)) return 1
  if (SENDER_ONLY.test(line) && lines.length - at <= MAX_AFTER_SENDER) return 1
  const name = farewellName(line)
  return name === null ? 0 : farewellLength(lines, at, name, above)
}

/** Text without farewells, signatures and "sent from my phone"; '' when nothing else is in it. */
export const withoutClosings = (text: string): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  let above = ''
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string
    const skip = closingLength(lines, at, above) || unannouncedLength(lines, at, kept)
    if (skip === 0) {
      kept.push(line)
      above = line || above
    }
    at += Math.max(1, skip)
  }
  return kept.length === lines.length ? text : kept.join('\n').trim()
}

/** The same, but the text itself when nothing but a greeting would be left. */
export const cutClosings = (text: string): string => {
  const left = withoutClosings(text)
  return left === text || isGreeting(left) ? text : left
}
