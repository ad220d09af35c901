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
  const keys = new Uint32Array(2 * PLACES)
  const spans = new Uint32Array(2 * PLACES)
  let tokens = 0
  let used = 0

  const makeRoom = (numbers: number): void => {
    if (tokens < MOST_TOKENS && used + numbers <= ROOM) return
    keys.fill(0)
    tokens = 0
    used = 0
  }
  /** Where two hashes stand, or the free place where they would. */
  const placeOf = (first: number, second: number): number => {
    let at = (first << 1) & (2 * PLACES - 1)
    while (keys[at] !== 0 && (keys[at] !== first || keys[at + 1] !== second)) at = (at + 2) & (2 * PLACES - 1)
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
    if (keys[known] !== 0) {
      memory.from = spans[known] as number
      memory.to = spans[known + 1] as number
      return
    }
    makeRoom(NGRAMS_A_UNIT * (end - start + 2))
    read(start, end)
    if (end - start > LONGEST_REMEMBERED) return
    const at = placeOf(first, second)
    keys[at] = first
    keys[at + 1] = second
    spans[at] = memory.from
    spans[at + 1] = memory.to
    used = memory.to
    tokens++
  }
  return { memory, lookUp }
}

const NGRAMS_A_UNIT = 4
