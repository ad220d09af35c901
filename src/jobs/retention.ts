import type { StoredAnalysis, StoredFile } from '../store/store.ts'

/** How long things are kept, in days; 0 keeps them until somebody deletes them. */
export type Retention = { readonly filesDays: number; readonly resultsDays: number }

export const DAY_MS = 86_400_000

type Kept = Pick<StoredFile, 'createdAt' | 'pinned' | 'goneAt'>

/** When the content of a file goes (ms since 1970), or null: never, or it has gone. A pinned analysis keeps its file. */
export const fileGoesAt = (
  { createdAt, pinned, goneAt }: Kept,
  { filesDays }: Retention,
  keptByAnalysis: boolean,
): number | null =>
  filesDays === 0 || pinned || keptByAnalysis || goneAt !== null ? null : createdAt + filesDays * DAY_MS

type Made = Pick<StoredAnalysis, 'state' | 'createdAt' | 'startedAt' | 'endedAt' | 'pinned'>

/** When an analysis goes with its tickets, answers and labels, or null: never, or not while it goes on. */
export const analysisGoesAt = (
  { state, createdAt, startedAt, endedAt, pinned }: Made,
  { resultsDays }: Retention,
): number | null =>
  resultsDays === 0 || pinned || isBusy({ state })
    ? null
    : Math.max(createdAt, startedAt ?? 0, endedAt ?? 0) + resultsDays * DAY_MS

export const isBusy = ({ state }: Pick<StoredAnalysis, 'state'>): boolean =>
  state === 'queued' || state === 'running'
