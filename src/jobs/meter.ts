import type { Result, Route, Store } from '../store/store.ts'

/** What this process did since it started. */
export type Meter = {
  readonly tickets: readonly {
    readonly state: Result['state']
    readonly route: Route | ''
    readonly count: number
  }[]
  readonly tokens: { readonly in: number; readonly out: number }
}

/** The same store, which also counts what comes of the tickets. */
export const meteredStore = (store: Store): { readonly store: Store; meter(): Meter } => {
  const counts = new Map<string, number>()
  const tokens = { in: 0, out: 0 }
  const count = (state: Result['state'], route: Route | null, more = 1): void => {
    const key = `${state} ${route ?? ''}`
    counts.set(key, (counts.get(key) ?? 0) + more)
  }
  const commit: Store['commit'] = async (work) => {
    await store.commit(work)
    for (const { state, route } of work.results) count(state, route)
    tokens.in += work.tokensIn
    tokens.out += work.tokensOut
  }
  const finishImport: Store['finishImport'] = async (id) => {
    await store.finishImport(id)
    const skipped = (await store.analysis(id))?.counters.skipped ?? 0
    if (skipped > 0) count('skipped', null, skipped)
  }
  const tickets = (): Meter['tickets'] =>
    [...counts].map(([key, number]) => {
      const [state, route] = key.split(' ')
      return { state: state as Result['state'], route: route as Route | '', count: number }
    })
  return {
    store: { ...store, commit, finishImport },
    meter: () => ({ tickets: tickets(), tokens: { ...tokens } }),
  }
}
