export const IDENTIFIER_TYPES = [
  'MAIL',
  'PHONE',
  'IP',
  'MAC',
  'HOST',
  'USER',
  'TICKET',
  'URL',
  'IBAN',
  'CARD',
  'ID',
] as const

/** What an identifier is; also the name in its placeholder. */
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number]

/** Something that names a person, a machine or a case: text in [start, end). */
export type Identifier = { readonly type: IdentifierType; readonly start: number; readonly end: number }

/** One way in which an identifier is written. */
export type Rule = {
  readonly type: IdentifierType
  /** What a text must hold for the pattern to be tried at all: saves most of the time. */
  readonly hint?: RegExp
  /**
   * The pattern is sticky and tried only where one of these begins a word, in lower case: the words of all rules
   * are looked for at once.
   */
  readonly words?: readonly string[]
  /**
   * Global or sticky; the identifier is its group `value`, which must end where the match ends, or else the whole
   * match with the group `lead` of a lookbehind before it. One that looks back from something rare (a digit, a
   * dash) is many times as fast as one that tries each word of a text.
   */
  readonly pattern: RegExp
  /** A last look at what was found, in its text; true without it. */
  readonly accept?: (value: string, text: string, start: number) => boolean
}

/** The words just before a position, for deciding what a number or name is. */
export const before = (text: string, start: number, length = 28): string =>
  text.slice(Math.max(0, start - length), start)

const PLACEHOLDER = new RegExp(`^(?:${IDENTIFIER_TYPES.join('|')})_\\d+$`, 'i')

/** True for what is written like a placeholder: it stays as the user wrote it. */
export const isPlaceholder = (value: string): boolean => PLACEHOLDER.test(value)
