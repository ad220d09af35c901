/** From 32-bit hashes to the numbers 0, 1, 2… in order of arrival: open addressing, at most half full. */
export type HashTable = {
  /** Hash and number + 1 side by side, so that one look-up touches one line of the cache; 0 for a free place. */
  places: Uint32Array
  size: number
}

export const hashTable = (expected = 1 << 12): HashTable => {
  const room = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)))
  return { places: new Uint32Array(room * 2), size: 0 }
}

/** Where a hash stands, or the free place where it would. */
const placeOf = (places: Uint32Array, hash: number): number => {
  const mask = places.length - 1
  let place = (hash << 1) & mask
  while (places[place + 1] !== 0 && places[place] !== hash) place = (place + 2) & mask
  return place
}

/** The number of a hash, or -1. */
export const lookUp = ({ places }: HashTable, hash: number): number =>
  (places[placeOf(places, hash) + 1] as number) - 1

/** The number of a hash, a new one when it was not there. */
export const enter = (table: HashTable, hash: number): number => {
  const place = placeOf(table.places, hash)
  const known = table.places[place + 1] as number
  if (known !== 0) return known - 1
  const number = table.size++
  table.places[place] = hash
  table.places[place + 1] = number + 1
  if (table.size * 4 > table.places.length) grow(table)
  return number
}

const grow = (table: HashTable): void => {
  const { places } = hashTable(table.places.length / 2)
  for (let at = 0; at < table.places.length; at += 2) {
    if (table.places[at + 1] === 0) continue
    const hash = table.places[at] as number
    const place = placeOf(places, hash)
    places[place] = hash
    places[place + 1] = table.places[at + 1] as number
  }
  table.places = places
}

/** The hashes, in the order of their numbers. */
export const hashesOf = ({ places, size }: HashTable): Uint32Array => {
  const hashes = new Uint32Array(size)
  for (let at = 0; at < places.length; at += 2) {
    const number = (places[at + 1] as number) - 1
    if (number >= 0) hashes[number] = places[at] as number
  }
  return hashes
}
