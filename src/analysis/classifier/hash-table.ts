/** From 32-bit hashes to the numbers 0, 1, 2… in order of arrival: open addressing, at most half full. */
export type HashTable = {
  keys: Uint32Array
  numbers: Int32Array
  size: number
}

export const hashTable = (expected = 1 << 12): HashTable => {
  const room = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 2)))
  return { keys: new Uint32Array(room), numbers: new Int32Array(room).fill(-1), size: 0 }
}

/** Where a hash stands, or the free place where it would. */
const placeOf = ({ keys, numbers }: HashTable, hash: number): number => {
  const mask = keys.length - 1
  let place = hash & mask
  while (numbers[place] !== -1 && keys[place] !== hash) place = (place + 1) & mask
  return place
}

/** The number of a hash, or -1. */
export const lookUp = (table: HashTable, hash: number): number =>
  table.numbers[placeOf(table, hash)] as number

/** The number of a hash, a new one when it was not there. */
export const enter = (table: HashTable, hash: number): number => {
  const place = placeOf(table, hash)
  const known = table.numbers[place] as number
  if (known !== -1) return known
  table.keys[place] = hash
  table.numbers[place] = table.size++
  if (table.size * 2 > table.keys.length) grow(table)
  return table.size - 1
}

const grow = (table: HashTable): void => {
  const { keys, numbers } = table
  const larger = hashTable(keys.length)
  numbers.forEach((number, at) => {
    if (number === -1) return
    const place = placeOf(larger, keys[at] as number)
    larger.keys[place] = keys[at] as number
    larger.numbers[place] = number
  })
  table.keys = larger.keys
  table.numbers = larger.numbers
}
