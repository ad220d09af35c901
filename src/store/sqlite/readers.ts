import type { StatisticsRows } from '../store.ts'

export type Readers = ReturnType<typeof createReaders>

/** What was counted last, and of which state of the analysis. */
type Known = { readonly version: number; readonly rows: StatisticsRows }
type Counting = { readonly version: number; readonly rows: Promise<StatisticsRows> }

export type Wanted = {
  readonly analysis: number
  /** Changes whenever the counts may have. */
  readonly version: number
  /** True while the counts change all the time: the last ones are good enough, new ones are on their way. */
  readonly roughly: boolean
}

/** Analyses whose counts are kept: some kilobytes each. */
const KEPT = 50

/**
 * The threads that read at present. Counting takes up to seconds for a large analysis, so the counts are kept until
 * something changes, and whoever asks for the same while one counts shares what it finds.
 */
export const createReaders = (countNow: (analysis: number) => Promise<StatisticsRows>) => {
  const running = new Map<number, Counting>()
  const known = new Map<number, Known>()

  const keep = (analysis: number, found: Known): void => {
    known.delete(analysis)
    known.set(analysis, found)
    const [oldest] = known.keys()
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  }
  const count = async ({ analysis, version }: Wanted): Promise<StatisticsRows> => {
    const rows = await countNow(analysis)
    keep(analysis, { version, rows })
    return rows
  }
  const counted = (wanted: Wanted): Promise<StatisticsRows> => {
    const { analysis, version } = wanted
    const current = running.get(analysis)
    if (current?.version === version) return current.rows
    const rows = count(wanted).finally(() => {
      if (running.get(analysis)?.rows === rows) running.delete(analysis)
    })
    running.set(analysis, { version, rows })
    return rows
  }
  return {
    statistics: async (wanted: Wanted): Promise<StatisticsRows> => {
      const { analysis, version, roughly } = wanted
      const last = known.get(analysis)
      if (last?.version === version) return last.rows
      if (!last || !roughly) return counted(wanted)
      if (!running.has(analysis)) counted(wanted).catch(() => undefined)
      return last.rows
    },
    /** Resolves at a moment when none reads. */
    idle: async (): Promise<void> => {
      while (running.size > 0) await Promise.allSettled([...running.values()].map(({ rows }) => rows))
    },
  }
}
