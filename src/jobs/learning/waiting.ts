import { setImmediate } from 'node:timers/promises'
import type { Leader } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { Run } from '../this-run.ts'

const PAGE = 200

/** The questions that wait, a page at a time. */
export async function* waiting({ store }: Context, { analysis }: Run): AsyncIterable<readonly Leader[]> {
  for (let after: { size: number; row: number } | null = null; ; ) {
    const leaders: readonly Leader[] = await store.waiting(analysis.id, after, PAGE)
    const last = leaders.at(-1)
    if (!last) return
    after = { size: last.size, row: last.ticket.row }
    yield leaders
    await setImmediate()
  }
}

/** How many of the questions that wait are of a kind; not counted beyond `most`. */
export const countOf = async (
  context: Context,
  run: Run,
  { takes, most }: { readonly takes: (leader: Leader) => boolean; readonly most: number },
): Promise<number> => {
  let count = 0
  for await (const leaders of waiting(context, run)) {
    count += leaders.filter(takes).length
    if (count >= most) return most
  }
  return count
}

export const hasAny = async (
  context: Context,
  run: Run,
  takes: (leader: Leader) => boolean,
): Promise<boolean> => (await countOf(context, run, { takes, most: 1 })) > 0
