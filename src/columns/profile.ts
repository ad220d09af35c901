import { fold, squeeze } from '../shared/text.ts'

/** What the values of a column look like; shares are of its non-empty values, 0–1. */
export type Profile = {
  readonly count: number
  readonly distinct: number
  readonly meanWords: number
  readonly meanLength: number
  readonly dates: number
  readonly numbers: number
  readonly mails: number
  readonly people: number
  readonly ticketIds: number
  readonly multiline: number
}

const DATE = new RegExp(
  [
    String.raw`^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`^\d{1,2}[-/.](\d{1,2}|[a-z]{3,12}\.?)[-/.]\d{2,4}(?!\d)`,
    String.raw`^(\w{2,10},? )?\d{1,2}\.? (de )?[a-z]{3,12}\.?,? (de )?\d{2,4}\b`,
    String.raw`^[a-z]{3,12}\.? \d{1,2},? \d{4}\b`,
  ].join('|'),
)
/** What may follow a date: a time, with a zone. */
const TIME =
  /^(?:[\s,;t]| - |-(?=\d\d[:.]))*((a las|at|as|a) )?(\d{1,2}[:.h][\d:.]+)?\s*(hs?|hrs|horas)?\s*([ap]\.? ?m\.?)?\s*(z|utc|[a-z]{1,4}t)?\s*([+-][\d:]+)?$/
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|\p{L}{2,}/gu
/** One name however many words it is made of: "top_up_by_card", "Red/Wifi". Not all scripts have blanks between words. */
const ONE_PIECE = /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u
const NUMBER = /^[+-]?[\d\s.,]*\d%?$/
const MAIL = /^\S+@\S+\.\S+$/
const PERSON = /^\p{Lu}[\p{L}'’.-]+,?( (de|del|la|da|dos|von|van))*( \p{Lu}[\p{L}'’.-]*,?){1,4}$/u
const TICKET_ID = /^(#?\d{2,}|\p{Lu}{1,10}[-_ ]?\d+([-_/]\d+)*|\d+[-/]\d+|#\d+)$/u

export const profileOf = (values: readonly string[]): Profile => {
  const texts = values.map(squeeze).filter((text) => text !== '')
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length
  const mean = (measure: (text: string) => number): number =>
    texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + measure(text), 0) / texts.length
  return {
    count: texts.length,
    distinct: texts.length === 0 ? 0 : new Set(texts.map(fold)).size / texts.length,
    meanWords: mean(countWords),
    meanLength: mean((text) => text.length),
    dates: share(isDate),
    numbers: share((text) => NUMBER.test(text)),
    mails: share((text) => isShort(text) && MAIL.test(text)),
    people: share((text) => isShort(text) && PERSON.test(text)),
    ticketIds: share((text) => isShort(text) && TICKET_ID.test(text)),
    multiline:
      values.length === 0 ? 0 : values.filter((value) => /\S\s*\n\s*\S/.test(value)).length / values.length,
  }
}

const countWords = (text: string): number => {
  const words = text.match(WORD)?.length ?? 0
  return words > 1 && ONE_PIECE.test(text) ? 1 : words
}

const isShort = (text: string): boolean => text.length <= 80

/** A date in one of the forms of the exports, with or without a time: 2023-05-09 11:29, 18/Jun/20 7:59 PM… */
export const isDate = (text: string): boolean => {
  const folded = text.length < 40 ? fold(text).replace(/\u202f|\u00a0/g, ' ') : ''
  const [date] = DATE.exec(folded) ?? []
  return date !== undefined && TIME.test(folded.slice(date.length))
}

/** Running text rather than codes, names, dates or numbers. */
export const isProse = (profile: Profile): boolean =>
  profile.meanWords >= 2.5 &&
  profile.dates < 0.5 &&
  profile.numbers < 0.5 &&
  profile.mails < 0.5 &&
  (profile.people < 0.7 || profile.meanWords > 4)

/** The same few values again and again. */
export const isRepetitive = (profile: Profile): boolean => profile.count >= 5 && profile.distinct <= 0.5
