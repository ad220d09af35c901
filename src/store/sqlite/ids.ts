/** Rows of one analysis: far more than a sheet can have, so that ids of two analyses never meet. */
const ROWS = 2 ** 32

/** How a ticket is known inside the database; ids of an analysis are in row order. No row leads out of it. */
export const ticketIdOf = (analysis: number, row: number): number =>
  analysis * ROWS + Math.min(Math.max(row, 0), ROWS - 1)

export const rowOf = (id: number): number => id % ROWS

/** First and last possible id of an analysis. */
export const idRange = (analysis: number): readonly [first: number, last: number] => [
  ticketIdOf(analysis, 0),
  ticketIdOf(analysis, ROWS - 1),
]

export const analysisOf = (id: number): number => Math.floor(id / ROWS)
