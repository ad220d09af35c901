/** What the address of a file says besides its id. */
export type PrepareSearch = {
  readonly sheet?: string
  readonly headerRow?: number
  /** Ids of further files that are analysed together with this one. */
  readonly with?: readonly string[]
}

/** Keeps of an address what the screen understands. */
export const prepareSearch = ({
  sheet,
  headerRow,
  with: others,
}: Record<string, unknown>): PrepareSearch => ({
  ...(typeof sheet === 'string' && sheet !== '' ? { sheet } : {}),
  ...(typeof headerRow === 'number' && Number.isInteger(headerRow) && headerRow >= 0 ? { headerRow } : {}),
  ...(Array.isArray(others) && others.length > 0 ? { with: others.map(String) } : {}),
})
