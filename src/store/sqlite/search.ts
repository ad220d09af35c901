import type { Answer } from '../../analysis/answer.ts'
import type { Ticket } from '../../tickets/ticket.ts'
import type { Db } from './connect.ts'

/**
 * The words of an analysis' tickets, one full-text table an analysis, so that dropping it leaves no word behind.
 *
 * It holds no text and no positions: only which rows have which word. Adding a row again therefore adds words
 * to it, which is how an answer joins its ticket without the ticket's text being read again; taking words away
 * needs all of the row's text. Prefixes of one to three letters are kept, longer ones are few.
 */
export const createSearch = (db: Db, analysis: number): void => {
  db.exec(`CREATE VIRTUAL TABLE ${searchName(analysis)} USING fts5 (words, content = '', detail = none,
    columnsize = 0, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2")`)
}

export const dropSearch = (db: Db, analysis: number): void => {
  db.exec(`DROP TABLE IF EXISTS ${searchName(analysis)}`)
}

/** Adds the words of texts to rows of one analysis; for many rows at once, in row order. */
export const wordAdder = (db: Db, analysis: number): ((row: number, text: string) => void) => {
  const insert = db.prepare(`INSERT INTO ${searchName(analysis)} (rowid, words) VALUES (?, ?)`)
  return (row, text) => {
    insert.run(row, text.normalize('NFC'))
  }
}

/** `before` is all that the row was indexed with. */
export const replaceWords = (
  db: Db,
  analysis: number,
  change: { readonly row: number; readonly before: string; readonly after: string },
): void => {
  const name = searchName(analysis)
  db.prepare(`INSERT INTO ${name} (${name}, rowid, words) VALUES ('delete', ?, ?)`).run(
    change.row,
    change.before.normalize('NFC'),
  )
  wordAdder(db, analysis)(change.row, change.after)
}

export const ticketWords = ({ ticketId, title, description, notes, resolution }: Ticket): string =>
  [ticketId, title, description, notes, resolution].join('\n')

export const answerWords = (answer: Answer): string =>
  [
    answer.category,
    answer.subcategory,
    answer.summary,
    answer.problem,
    answer.symptoms,
    answer.actions,
    answer.cause,
  ].join('\n')

/** A query for rows that have, for each word of `text`, one that begins with it; matches none without words. */
export const matchOf = (text: string): string => {
  const words = new Set(text.normalize('NFC').match(WORD))
  return words.size === 0
    ? '""'
    : [...words]
        .slice(0, MAX_WORDS)
        .map((word) => `"${word}"*`)
        .join(' AND ')
}

/** What the tokenizer takes for a word; the letters left out are none in its older version of Unicode. */
const WORD = /[[\p{L}\p{N}\p{Co}]--[\u19b0-\u19c9\u1cf2\u1cf3]]+/gv

/** More words than anybody means; FTS5 nests no deeper than 256. */
const MAX_WORDS = 32

export const searchName = (analysis: number): string => `search_${analysis}`
