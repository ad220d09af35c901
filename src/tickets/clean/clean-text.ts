import { decodeEntities } from '../../shared/entities.ts'
import { plainCharacters, tidyLines } from './characters.ts'
import { cutClosings } from './closing.ts'
import { cutFooters } from './footers.ts'
import { htmlToText } from './html.ts'
import { markupToText } from './markup.ts'
import { cutQuotes } from './quotes.ts'

/** Real texts are done after one pass, escaped HTML after two or three; the rest are attempts to keep us busy. */
const MAX_PASSES = 8

/** HTML, entities and odd characters as plain lines; nothing is cut. */
const toLines = (text: string): string => {
  const source = plainCharacters(text)
  const read = decodeEntities(htmlToText(source))
  return tidyLines(read === source ? source : plainCharacters(read))
}

/** Tidies what a step made of a text that was tidy before. */
const tidied = (before: string, after: string): string => (after === before ? before : tidyLines(after))

const cleanOnce = (text: string): string => {
  const lines = toLines(text)
  const plain = tidied(lines, markupToText(lines))
  return tidied(plain, cutClosings(cutFooters(cutQuotes(plain))))
}

/** Text in which no rule finds anything any more: one line, without the marks that rules look for. */
const flatten = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}.,;'()/@+ -]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

const settle = (raw: string, pass: (text: string) => string): string => {
  let text = raw
  for (let passes = 0; passes < MAX_PASSES; passes++) {
    const next = pass(text)
    if (next === text) return text
    text = next
  }
  return flatten(text)
}

/**
 * What a person wrote in a ticket's field, as plain lines: markup, quoted mails, signatures and legal notices
 * taken away. Cleaning what is clean changes nothing. Never throws; time is linear in the text.
 */
export const cleanText = (raw: string): string => settle(raw, cleanOnce)

/** HTML, entities and odd characters as plain lines, everything else kept; for texts that have a form of their own. */
export const readableText = (raw: string): string => settle(raw, toLines)
