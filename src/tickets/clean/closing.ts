import { belongsToSignature, farewellName, isDeviceLine, startsSignature } from './signature.ts'

const SENDER_ONLY = /^(?:de|from|von|da)\s?: .{1,80}@[\w.-]+>?\)?$/i
/** A lone "De: Ana <ana@x.es>" this near the end is what is left of a mail's header. */
const MAX_AFTER_SENDER = 4
const MAX_LINES = 12
/** The line that mail programs put above a signature; people also put it between two parts of what they say. */
const MARK = /^(?:--|—|__)$/

/** Lines of the signature after the line at `from`, which must reach the end of the text; 0 when none does. */
const blockLength = (lines: readonly string[], from: number, isSigned: boolean): number => {
  const end = Math.min(lines.length, from + MAX_LINES)
  const first = lines.slice(from + 1, end).find((line) => line !== '')
  if (first === undefined) return lines.length - from <= MAX_LINES ? lines.length - from : 0
  if (!isSigned && !startsSignature(first)) return 0
  let at = from + 1
  while (at < end && belongsToSignature(lines[at] as string)) at++
  return at >= lines.length ? at - from : 0
}

/** Lines to leave out at `at`: 0 for content. */
const closingLength = (lines: readonly string[], at: number): number => {
  const line = lines[at] as string
  if (line === '') return 0
  if (MARK.test(line)) return blockLength(lines, at, false)
  if (isDeviceLine(line)) return 1
  if (SENDER_ONLY.test(line) && lines.length - at <= MAX_AFTER_SENDER) return 1
  const name = farewellName(line)
  return name === null ? 0 : Math.max(1, blockLength(lines, at, name !== ''))
}

/** Text without farewells, signatures and "sent from my phone"; '' when nothing else is in it. */
export const withoutClosings = (text: string): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  for (let at = 0; at < lines.length; ) {
    const skip = closingLength(lines, at)
    if (skip === 0) kept.push(lines[at] as string)
    at += Math.max(1, skip)
  }
  return kept.length === lines.length ? text : kept.join('\n').trim()
}

/** The same, but the text itself when nothing else is in it. */
export const cutClosings = (text: string): string => withoutClosings(text) || text
