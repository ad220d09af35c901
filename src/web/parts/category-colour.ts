/** A colour for light and for dark pages. */
export type Colour = { readonly light: string; readonly dark: string }

/** Ten hues that people with any colour vision tell apart; each ≥ 3:1 against the page in both schemes. */
export const PALETTE: readonly Colour[] = [
  { light: '#1f77b4', dark: '#5aa9e0' },
  { light: '#c85200', dark: '#f28e2b' },
  { light: '#117733', dark: '#59b36e' },
  { light: '#aa4499', dark: '#d98cc9' },
  { light: '#332288', dark: '#8f84d6' },
  { light: '#8a7a00', dark: '#ddcc77' },
  { light: '#882255', dark: '#cc6688' },
  { light: '#2a9d8f', dark: '#88d8cc' },
  { light: '#cc3311', dark: '#ff8a75' },
  { light: '#57606c', dark: '#a3acb9' },
]

/** Where a name would like to be: the same in every analysis. */
const wish = (name: string): number => {
  let hash = 0
  for (const unit of name) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
  return hash % PALETTE.length
}

/**
 * A colour for each parent category. Depends on the names alone, not on counts or order, so that a category keeps
 * its colour from view to view and nearly always from month to month. Beyond ten names colours repeat.
 */
export const assignColours = (names: readonly string[]): ReadonlyMap<string, Colour> => {
  const colours = new Map<string, Colour>()
  let free = new Set(PALETTE.keys())
  for (const name of [...new Set(names)].sort()) {
    if (free.size === 0) free = new Set(PALETTE.keys())
    const slot = nearestFree(wish(name), free)
    free.delete(slot)
    colours.set(name, PALETTE[slot] as Colour)
  }
  return colours
}

const nearestFree = (start: number, free: ReadonlySet<number>): number => {
  let slot = start
  while (!free.has(slot)) slot = (slot + 1) % PALETTE.length
  return slot
}
