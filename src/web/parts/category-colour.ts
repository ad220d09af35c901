/** A colour (#rrggbb) for light and for dark pages. */
export type Colour = { readonly light: string; readonly dark: string }

/**
 * Ten hues that stay apart for people who do not see red, green or blue, each at least 3:1 against page and cards in
 * its scheme; found by a search over OKLCH, kept true by the test. None is the red of errors.
 */
export const PALETTE: readonly Colour[] = [
  { light: '#0076bc', dark: '#58b5ff' },
  { light: '#9d4700', dark: '#e77e3d' },
  { light: '#13a370', dark: '#6ae4ac' },
  { light: '#633baa', dark: '#9b7ce4' },
  { light: '#aa8302', dark: '#f0c043' },
  { light: '#054768', dark: '#3c82ac' },
  { light: '#ae4887', dark: '#ec8ac3' },
  { light: '#03704f', dark: '#18b382' },
  { light: '#947eef', dark: '#d1cbfc' },
  { light: '#751e3c', dark: '#b15e74' },
]

/** Where a name would like to be: the same in every analysis. */
const wish = (name: string): number => {
  let hash = 0
  for (const unit of name) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
  return hash % PALETTE.length
}

/**
 * A colour for each parent category. Depends on the names alone, not on counts or order, so that a category keeps
 * its colour from view to view and nearly always from month to month. Beyond ten names come shades of the ten, beyond
 * twenty colours repeat.
 */
export const assignColours = (names: readonly string[]): ReadonlyMap<string, Colour> => {
  const colours = new Map<string, Colour>()
  const free = new Set<number>()
  for (const [at, name] of [...new Set(names)].sort().entries()) {
    const round = Math.floor(at / PALETTE.length)
    if (free.size === 0) for (const slot of PALETTE.keys()) free.add(slot)
    const slot = nearestFree(wish(name), free)
    free.delete(slot)
    const colour = PALETTE[slot] as Colour
    colours.set(name, round % 2 === 0 ? colour : shadeOf(colour))
  }
  return colours
}

const nearestFree = (start: number, free: ReadonlySet<number>): number => {
  let slot = start
  while (!free.has(slot)) slot = (slot + 1) % PALETTE.length
  return slot
}

/** How much of black or white a shade has. */
const SHADE = 0.4

/** Lightness (0–255, by how bright the eye sees each channel) above which a colour is darkened, not lightened. */
const BRIGHT = { light: 70, dark: 200 }

/** The same hue, told apart by its lightness and still seen on its page. */
export const shadeOf = ({ light, dark }: Colour): Colour => ({
  light: shaded(light, BRIGHT.light),
  dark: shaded(dark, BRIGHT.dark),
})

const shaded = (colour: string, bright: number): string => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const [red = 0, green = 0, blue = 0] = channels
  const target = 0.21 * red + 0.72 * green + 0.07 * blue > bright ? 0 : 255
  const mixed = channels.map((channel) => Math.round(channel + (target - channel) * SHADE))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
