import type { Store } from '../../src/store/store.ts'
import { type BilingualFigure, rounded } from './figures.ts'
import { commitOf } from './fill.ts'

/** Tickets claimed at once, as a run claims them. */
const CLAIM = 32
/** Answers that come together: commits of one group share a transaction. */
const TOGETHER = 8
/** The work is measured in so many equal parts, to see whether it grows. */
const PARTS = 10

const MOST_MS = 1

type After = { readonly size: number; readonly row: number } | null

/** Claims and commits every ticket of an analysis like a run: CPU of the whole process a ticket, part by part. */
export const workThrough = async (
  store: Store,
  id: string,
  count: number,
): Promise<readonly BilingualFigure[]> => {
  const work = worker(store, id)
  const parts: number[] = []
  for (let part = 1; part <= PARTS; part++) {
    const begun = process.cpuUsage()
    const done = await work(count / PARTS)
    const { user, system } = process.cpuUsage(begun)
    parts.push((user + system) / 1000 / Math.max(1, done))
  }
  await store.patchAnalysis(id, { state: 'done', endedAt: Date.now() })
  const counting = performance.now()
  // as a run does at its end, behind everybody's back
  await store.statistics(id)
  const counted = performance.now() - counting
  const [first = 0] = parts
  const last = parts.at(-1) ?? 0
  const unit = 'ms CPU a ticket'
  return [
    {
      what: 'claim and commit, first tenth',
      spanish: 'tomar y guardar, primera décima parte',
      value: rounded(first),
      unit,
      most: MOST_MS,
    },
    {
      what: 'claim and commit, last tenth',
      spanish: 'tomar y guardar, última décima parte',
      value: rounded(last),
      unit,
      most: MOST_MS,
    },
    {
      what: 'counting at the end of the run, in the background',
      spanish: 'contar al terminar, en segundo plano',
      value: rounded(counted / 1000, 2),
      unit: 's',
      most: null,
    },
    {
      what: 'last tenth ÷ first tenth',
      spanish: 'última ÷ primera décima parte',
      value: rounded(last / first, 2),
      unit: '',
      most: 1.5,
    },
  ]
}

/** Works at least so many tickets further; how many it were. */
const worker = (store: Store, id: string): ((count: number) => Promise<number>) => {
  let after: After = null
  return async (count) => {
    let done = 0
    while (done < count) {
      const leaders = await store.waiting(id, after, CLAIM)
      const last = leaders.at(-1)
      if (!last) return done
      after = { size: last.size, row: last.ticket.row }
      const rows = leaders.map(({ ticket }) => ticket.row)
      for (let at = 0; at < rows.length; at += TOGETHER)
        await Promise.all(rows.slice(at, at + TOGETHER).map((row) => store.commit(commitOf(id, [row]))))
      done += rows.length
    }
    return done
  }
}
