import { characterHashes, type Find, type TakeToken } from './ngrams.ts'

/** The character n-grams of tokens by their numbers, remembered: few tokens make up most of all tickets. */
export type TokenMemory = {
  readonly numbers: Int32Array
  /** Where in `numbers` those of the token stand that was looked up last. */
  from: number
  to: number
}

/** Tokens that are remembered, at most, and their length. */
const PLACES = 1 << 16
const MOST_TOKENS = PLACES / 2
const LONGEST_REMEMBERED = 32
const ROOM = 1 << 20

/** `find`: the number of a hash, or -1; `units`: where the texts stand whose tokens are looked up. */
export const tokenMemory = (
  find: Find,
  units: Uint16Array,
): { readonly memory: TokenMemory; readonly lookUp: TakeToken } => {
  const memory: TokenMemory = { numbers: new Int32Array(ROOM), from: 0, to: 0 }
  // two hashes of a token, and where its numbers begin and end: side by side, on one line of the cache
  const entries = new Uint32Array(ENTRY * PLACES)
  let tokens = 0
  let used = 0

  const makeRoom = (numbers: number): void => {
    if (tokens < MOST_TOKENS && used + numbers <= ROOM) return
    entries.fill(0)
    tokens = 0
    used = 0
  }
  /** Where two hashes stand, or the free place where they would. */
  const placeOf = (first: number, second: number): number => {
    let at = (first & (PLACES - 1)) * ENTRY
    while (entries[at] !== 0 && (entries[at] !== first || entries[at + 1] !== second))
      at = (at + ENTRY) & (ENTRY * PLACES - 1)
    return at
  }
  const read = (start: number, end: number): void => {
    memory.from = used
    memory.to = used
    characterHashes(units, { start, end }, (hash) => {
      memory.numbers[memory.to++] = find(hash)
    })
  }
  const lookUp: TakeToken = (start, end, first, second) => {
    const known = placeOf(first, second)
    if (entries[known] !== 0) {
      memory.from = entries[known + 2] as number
      memory.to = entries[known + 3] as number
      return
    }
    makeRoom(NGRAMS_A_UNIT * (end - start + 2))
    read(start, end)
    if (end - start > LONGEST_REMEMBERED) return
    const at = placeOf(first, second)
    entries[at] = first
    entries[at + 1] = second
    entries[at + 2] = memory.from
    entries[at + 3] = memory.to
    used = memory.to
    tokens++
  }
  return { memory, lookUp }
}

const NGRAMS_A_UNIT = 4
/** Numbers of an entry. */
const ENTRY = 4
