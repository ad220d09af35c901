/** What the address of an analysis says besides its id: which tab, which filters, which ticket is open. */
export type AnalysisSearch = { readonly tab?: string }

/** Keeps of an address what the screen understands. */
export const analysisSearch = ({ tab }: Record<string, unknown>): AnalysisSearch =>
  typeof tab === 'string' ? { tab } : {}
