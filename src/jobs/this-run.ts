import type { LogEntry, StoredAnalysis, StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings } from './desk.ts'
import { engineWords } from './engine-words.ts'
import { type MessageCode, message } from './messages.ts'
import type { OnCommit } from './run-model.ts'
import type { Slots } from './slots.ts'
import { stopWords } from './stop-words.ts'

/** One run of an analysis and whom it tells. */
export type Run = {
  readonly analysis: StoredAnalysis
  readonly file: StoredFile
  readonly settings: AnalysisSettings
  readonly slots: Slots
  readonly signal: AbortSignal
  readonly onCommit: OnCommit
  readonly onLog: (entry: LogEntry) => void
  /** The stored state or counters changed. */
  readonly onChange: () => Promise<void>
}

/** The analysis as it stands now. */
export const current = async ({ store }: Context, { analysis }: Run): Promise<StoredAnalysis> =>
  (await store.analysis(analysis.id)) ?? analysis

const LEARNING_WARNINGS = [
  'run.not-guaranteed',
  'run.drifted',
  'run.too-few-labels',
  'run.trial-worse',
  'run.trial-below',
  'run.confidence-mute',
  'run.confidence-dear',
] as const
const WARNINGS: readonly MessageCode[] = [
  'run.stopped',
  'run.failed',
  'run.full',
  'run.waiting',
  'run.trouble',
  'run.dominant',
  'run.categories-left-out',
  'run.list-shortened',
  ...LEARNING_WARNINGS,
]

/** Adds a line to the log of the run. */
export const log = async (
  context: Context,
  { analysis, settings, onLog }: Run,
  code: MessageCode,
  ...[params]: Parameters<typeof message> extends [unknown, unknown, (infer P)?] ? [P?] : never
): Promise<void> => {
  const level = WARNINGS.includes(code) ? 'warn' : 'info'
  const text = message(code, settings.language, params)
  const entry = { at: context.clock.now(), level, code, text } as const
  await context.store.appendLog(analysis.id, entry)
  onLog(entry)
}

/** What went wrong, for people, in the language of the run. */
export const detailOf = (
  { settings, file, analysis }: Run,
  { code, cause }: { readonly code: string; readonly cause?: unknown },
): string =>
  stopWords(
    code,
    {
      model: settings.model ?? '',
      url: settings.url ?? '',
      name: file.name,
      id: analysis.id,
      reason: cause instanceof Error && cause.message ? engineWords(cause.message) : '',
    },
    settings.language,
  )
