const SUSPECT = /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac]|_[xX]00/
const LINE_END = /(?:_x000d_)*(?:\r\n|[\r\n\v\f\u0085\u2028\u2029])|(?:_x000d_)+|_x000a_/gi
const BLANK = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|_x00(?:0[0-9bcef]|1[0-9a-f])_/gi
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g

/**
 * One kind of line end, one kind of blank, nothing invisible. `_x000D_` is how workbooks write a carriage
 * return that a tool failed to decode.
 */
export const plainCharacters = (text: string): string =>
  SUSPECT.test(text) ? text.replace(LINE_END, '\n').replace(BLANK, ' ').replace(INVISIBLE, '') : text

/** Looking for each by itself is many times as fast as one pattern. */
const isTidy = (text: string): boolean =>
  !text.includes('  ') &&
  !text.includes('\n ') &&
  !text.includes(' \n') &&
  !text.includes('\n\n\n') &&
  text.trim() === text

/** Blanks squeezed, lines trimmed, at most one empty line in a row, none at the ends. */
export const tidyLines = (text: string): string =>
  isTidy(text)
    ? text
    : text
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
