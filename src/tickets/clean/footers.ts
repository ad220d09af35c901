import { isGreeting } from './greeting.ts'
import { isLongNotice, isShortNotice, isWrappedNotice, startsLikeNotice, WRAPPED } from './notice.ts'
import { farewellName } from './signature.ts'

const MAX_LINES = 30

const paragraphEnd = (lines: readonly string[], from: number): number => {
  let end = from
  while (end < lines.length && lines[end] !== '') end++
  return end
}

/** Lines of a notice that a mail program wrapped, starting with `line` at `at`. */
const wrappedLength = (lines: readonly string[], at: number): number => {
  if (!startsLikeNotice(lines[at] as string)) return 0
  const end = Math.min(paragraphEnd(lines, at), at + MAX_LINES)
  return isWrappedNotice(lines.slice(at, end).join(' '), end - at) ? end - at : 0
}

/** Lines of the legal notice that starts at `at`; 0 when none does. */
const noticeLength = (lines: readonly string[], at: number): number => {
  const line = lines[at] as string
  return line.length >= WRAPPED ? Number(isLongNotice(line)) : wrappedLength(lines, at)
}

const isContent = (line: string): boolean => line !== '' && !isGreeting(line) && farewellName(line) === null

/** Lines to leave out at `at`: 0 for content. */
const footerLength = (lines: readonly string[], at: number, isBelowContent: () => boolean): number => {
  const line = lines[at] as string
  if (line === '') return 0
  if (isShortNotice(line)) return 1
  const length = noticeLength(lines, at)
  return length > 0 && isBelowContent() ? length : 0
}

const strip = (text: string, isAnywhere: boolean): string => {
  const lines = text.split('\n')
  const kept: string[] = []
  const isBelowContent = (): boolean => isAnywhere || kept.some(isContent)
  for (let at = 0; at < lines.length; ) {
    const skip = footerLength(lines, at, isBelowContent)
    if (skip === 0) kept.push(lines[at] as string)
    at += Math.max(1, skip)
  }
  return kept.length === lines.length ? text : kept.join('\n').trim()
}

/** Text without confidentiality notices, "think before you print" and "external sender" banners; '' when that is all. */
export const withoutFooters = (text: string): string => strip(text, true)

/**
 * The same, but what comes first stays: a ticket about mail to the wrong recipients is worded like a notice. The
 * text itself when nothing but a greeting would be left.
 */
export const cutFooters = (text: string): string => {
  const left = strip(text, false)
  return left === text || isGreeting(left) ? text : left
}
