import { foldInPlace } from './folding.ts'

/** What may not stand beside a value, for it to be a token of its own: the two characters before and after. */
type Bounds = { readonly before: RegExp; readonly after: RegExp }

/** A number must not be part of a longer number, time or version. */
const OF_NUMBERS: Bounds = {
  before: /(?:[\p{L}\p{N}_]|\p{N}[.,:/-]|-)$/u,
  after: /^(?:[\p{L}\p{N}_]|[.,:/-]\p{N})/u,
}
/** A name must not be part of a longer name. */
const OF_NAMES: Bounds = {
  before: /(?:[\p{L}\p{N}_@]|[\p{L}\p{N}][.-])$/u,
  after: /^(?:[\p{L}\p{N}_]|[-.@]\p{N}|[-@]\p{L})/u,
}

const boundsOf = (value: string): Bounds =>
  /^[\d.,:/ -]+$/.test(value) && !/^\d+(?:\.\d+){3}$/.test(value) ? OF_NUMBERS : OF_NAMES

/** Short numbers that stand alone could mean anything in an answer: better stale than wrong. */
const isTelling = (value: string): boolean => !/^\d{1,3}$/.test(value)

type Counterpart = { readonly value: string; readonly other: string; readonly bounds: Bounds }

/** The values that the text may name, longest first, each with what takes its place. */
const counterpartsIn = (
  text: string,
  from: readonly string[],
  to: readonly string[],
): readonly Counterpart[] => {
  const found = new Map<string, Counterpart>()
  from.forEach((slot, index) => {
    const value = foldInPlace(slot)
    const other = to[index]
    if (!value || other === undefined || found.has(value)) return
    if (!isTelling(value) || !text.includes(value)) return
    found.set(value, { value, other, bounds: boundsOf(value) })
  })
  return [...found.values()].sort((a, b) => b.value.length - a.value.length)
}

const standsAlone = (text: string, at: number, { value, bounds }: Counterpart): boolean => {
  const end = at + value.length
  return (
    !bounds.before.test(text.slice(Math.max(0, at - 2), at)) && !bounds.after.test(text.slice(end, end + 2))
  )
}

/**
 * An answer for the ticket with slots `from`, rewritten for its duplicate with slots `to`: each value that the
 * answer names as a whole token becomes its counterpart, all in one pass, the longest first. A small number is
 * replaced only together with its word ("12 usuarios", "bandeja 2"); a count that the answer words otherwise stays
 * as it is, since a stale count harms less than a wrong product number. Where the same count or date has
 * several counterparts the first is taken.
 */
export const carryOver = (text: string, from: readonly string[], to: readonly string[]): string => {
  const plain = foldInPlace(text)
  const counterparts = counterpartsIn(plain, from, to)
  let carried = ''
  let kept = 0
  for (let at = 0; counterparts.length > 0 && at < text.length; ) {
    const here = counterparts.find((one) => plain.startsWith(one.value, at) && standsAlone(text, at, one))
    if (here) {
      carried += text.slice(kept, at) + here.other
      kept = at + here.value.length
    }
    at = here ? kept : at + 1
  }
  return carried + text.slice(kept)
}
