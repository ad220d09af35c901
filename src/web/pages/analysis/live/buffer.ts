type Timer = (work: () => void, ms: number) => void

export type Buffer<Item> = {
  add(item: Item): void
  /** Nothing is handed over any more. */
  stop(): void
}

type BufferOptions<Item> = {
  readonly everyMs: number
  /** Of what came since the last time, this many at most, the newest. */
  readonly atMost: number
  readonly onFlush: (items: readonly Item[]) => void
  readonly later?: Timer
}

/** Collects what comes in a flood and hands it over in one piece, at most once in `everyMs`. */
export const createBuffer = <Item>(options: BufferOptions<Item>): Buffer<Item> => {
  const { everyMs, atMost, onFlush, later = (work, ms) => void setTimeout(work, ms) } = options
  let items: Item[] = []
  let due = false
  let stopped = false
  const flush = (): void => {
    due = false
    const flushed = items
    items = []
    if (!stopped) onFlush(flushed)
  }
  return {
    add: (item) => {
      items.push(item)
      if (items.length > 2 * atMost) items = items.slice(-atMost)
      if (due) return
      due = true
      later(flush, everyMs)
    },
    stop: () => {
      stopped = true
    },
  }
}

/** The newest first, each ticket once. */
export const newestFirst = <Item extends { readonly row: number }>(
  known: readonly Item[],
  added: readonly Item[],
  atMost: number,
): readonly Item[] => {
  const latest = new Map<number, Item>()
  for (const item of [...added.toReversed(), ...known]) {
    if (latest.size === atMost) break
    if (!latest.has(item.row)) latest.set(item.row, item)
  }
  return [...latest.values()]
}
