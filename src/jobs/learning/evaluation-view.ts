import type { EngineName } from '../../analysis/engine.ts'
import type { MisfiledRow } from '../../report/misfiled-sheet.ts'
import type { FineTuning } from '../../report/training/pays.ts'
import type { Evaluation } from '../../review/evaluation.ts'

/** Answers of one source, judged by the categories that people gave. */
export type SourceReport = {
  /** The engine; the classifier on the tickets that the engine answered; or on all labelled tickets. */
  readonly source: 'engine' | 'classifier-sample' | 'classifier'
  readonly engine: EngineName | null
  readonly model: string | null
  readonly evaluation: Evaluation
}

/** How well answers agree with a column that people filled in; its id is that of the analysis which asks the engine. */
export type EvaluationView = {
  readonly id: string
  /** `failed` when the analysis was cancelled or could not start. */
  readonly state: 'running' | 'done' | 'failed'
  /** Header of the column. */
  readonly column: string
  /** Tickets asked so far, and of how many. */
  readonly asked: number
  readonly total: number
  /** Empty until done. */
  readonly sources: readonly SourceReport[]
  /** The tickets that are most certainly misfiled, and how many there are in all. */
  readonly misfiled: readonly MisfiledRow[]
  readonly misfiledTotal: number
  /** What there is to fine-tune a model with, and whether it would pay; null until done, and without labels. */
  readonly training: {
    readonly labelled: number
    readonly classes: number
    readonly advice: FineTuning
  } | null
}
