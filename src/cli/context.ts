import type { Restore } from '../jobs/backup/restore.ts'
import type { Desk } from '../jobs/desk.ts'
import type { Language } from '../shared/language.ts'
import type { Settings } from '../shared/settings.ts'
import type { Terminal } from './terminal.ts'

/** What a command may need of a desk, whether here or behind a server that owns the data folder. */
export type CliDesk = Pick<
  Desk,
  | 'addFile'
  | 'start'
  | 'evaluate'
  | 'evaluation'
  | 'analyses'
  | 'analysis'
  | 'control'
  | 'patchAnalysis'
  | 'deleteAnalysis'
  | 'clean'
  | 'backup'
  | 'deleteFile'
  | 'tickets'
  | 'events'
  | 'log'
  | 'result'
  | 'training'
  | 'close'
> & {
  /** True when the work is done in this very process and ends with it. */
  readonly local: boolean
}

/** A server started by `serve`; resolves `stopped` when it has ended. */
export type RunningServer = { readonly url: string; close(): Promise<void> }

/** What the composition root hands to every command. */
export type CliContext = {
  /** Of this program, "0.1.0". */
  readonly version: string
  readonly settings: Settings
  readonly terminal: Terminal
  /** Language of messages; `said` is null when neither a setting nor the locale names Spanish or English. */
  readonly language: Language
  readonly said: Language | null
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal
  /** The desk on a data folder: the server's that owns it, else one of our own. */
  openDesk(folder: string): Promise<CliDesk>
  /** Puts a backup into a data folder that nobody uses. */
  restore(wanted: Omit<Restore, 'checkDatabase'>): Promise<void>
  serve(folder: string, settings: Settings): Promise<RunningServer>
}

/** Process exit codes (contracts: CLI). */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const
