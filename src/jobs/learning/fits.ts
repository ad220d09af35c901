import type { Taxonomy } from '../../analysis/taxonomy/taxonomy.ts'
import type { StoredFile } from '../../store/store.ts'
import type { AnalysisSettings } from '../desk.ts'
import type { Fit, TooFew } from './learn.ts'
import type { OnShare } from './share.ts'

/** Learns from a file as its settings say, or remembers what was learned. */
export type Fits = {
  /** `onShare` hears how far it is while it learns. */
  of(subject: Subject, signal: AbortSignal, onShare?: OnShare): Promise<Fit | TooFew>
}

type Subject = {
  readonly file: StoredFile
  readonly settings: Pick<
    AnalysisSettings,
    'layout' | 'where' | 'more' | 'categories' | 'saved' | 'examples' | 'embed' | 'url'
  >
  readonly taxonomy: Taxonomy
  /** To look for misfiled tickets, too. */
  readonly suspects?: boolean
}
