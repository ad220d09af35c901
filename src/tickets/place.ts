/** More rows than a sheet can have (1,048,576), so that the rows of two files never meet. */
const ROWS = 2 ** 21

/** Files of one analysis; their places fill 32 bits. */
export const MOST_FILES = 2 ** 11

/**
 * Where a ticket stands in an analysis: of the first file (0) its row itself, of the others their position × 2^21 on
 * top. An analysis of one file therefore knows its tickets by their rows.
 */
export const placeOf = (file: number, row: number): number => file * ROWS + row

/** Position of the file that a place is in, 0-based. */
export const fileAt = (place: number): number => Math.floor(place / ROWS)

/** The 1-based row of its sheet. */
export const rowAt = (place: number): number => place % ROWS

/** First and last possible place of a file. */
export const placesOf = (file: number): readonly [first: number, last: number] => [
  placeOf(file, 0),
  placeOf(file, ROWS - 1),
]
