/** What the address of a file says besides its id. */
export type PrepareSearch = { readonly sheet?: string; readonly headerRow?: number }

/** Keeps of an address what the screen understands. */
export const prepareSearch = ({ sheet, headerRow }: Record<string, unknown>): PrepareSearch => ({
  ...(typeof sheet === 'string' && sheet !== '' ? { sheet } : {}),
  ...(typeof headerRow === 'number' && Number.isInteger(headerRow) && headerRow > 0 ? { headerRow } : {}),
})
