const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** A number must not be part of a longer number, time or version; a name not of a longer name. */
const wholeToken = (value: string): string => {
  const isNumber = /^[\d.,:/ -]+$/.test(value) && !/^\d+(?:\.\d+){3}$/.test(value)
  const after = isNumber ? '(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N})' : '(?![\\p{L}\\p{N}_]|[-.@]\\p{N}|[-@]\\p{L})'
  const before = isNumber
    ? '(?<![\\p{L}\\p{N}_]|\\p{N}[.,:/-]|-)'
    : '(?<![\\p{L}\\p{N}_@]|[\\p{L}\\p{N}][.-])'
  return `${before}${escaped(value)}${after}`
}

/** Short numbers that stand alone could mean anything in an answer: better stale than wrong. */
const isTelling = (value: string): boolean => !/^\d{1,3}$/.test(value)

const counterpartsIn = (text: string, from: readonly string[], to: readonly string[]) => {
  const present = text.toLowerCase()
  const counterparts = new Map<string, string>()
  from.forEach((value, index) => {
    const key = value.toLowerCase()
    const other = to[index]
    if (other === undefined || !isTelling(value) || counterparts.has(key)) return
    if (present.includes(key)) counterparts.set(key, other)
  })
  return counterparts
}

/**
 * An answer for the ticket with slots `from`, rewritten for its duplicate with slots `to`: each value that the
 * answer names as a whole token becomes its counterpart, all in one pass, the longest first. A small number is
 * replaced only together with its word ("12 usuarios", "bandeja 2"); a count that the answer words otherwise stays
 * as it is, since a stale count harms less than a wrong product number. Where the same count or date has
 * several counterparts the first is taken.
 */
export const carryOver = (text: string, from: readonly string[], to: readonly string[]): string => {
  const counterparts = counterpartsIn(text, from, to)
  if (counterparts.size === 0) return text
  const values = [...counterparts.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(values.map(wholeToken).join('|'), 'giu')
  return text.replace(pattern, (value) => counterparts.get(value.toLowerCase()) ?? value)
}
