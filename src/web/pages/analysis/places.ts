/** More rows than a sheet can have, as on the server. */
const ROWS = 2 ** 21

type Files = readonly { readonly id: string }[]

/**
 * On this page the `row` of a ticket is its place among all files of the analysis, so that it names one ticket: of
 * the first file the row itself, of the others their position × 2^21 on top.
 */
export const placed = <Ticket extends { readonly row: number; readonly file: string }>(
  ticket: Ticket,
  files: Files,
): Ticket => {
  const position = files.findIndex(({ id }) => id === ticket.file)
  return position < 1 ? ticket : { ...ticket, row: position * ROWS + ticket.row }
}

/** The row in its sheet. */
export const rowOf = (place: number): number => place % ROWS

/** The address of a ticket below its analysis. */
export const ticketPath = (place: number, files: Files, below = ''): string => {
  const file = files.length > 1 ? files[Math.floor(place / ROWS)] : undefined
  return `tickets/${rowOf(place)}${below}${file ? `?file=${encodeURIComponent(file.id)}` : ''}`
}
