import type { EngineName } from '../../analysis/engine.ts'
import type { MisfiledRow } from '../../report/misfiled-sheet.ts'
import type { FineTuning } from '../../report/training/pays.ts'
import type { Evaluation } from '../../review/evaluation.ts'
import type { VectorUse } from './learned.ts'

/** A difference of shares with its 95 % interval over tickets. */
export type Difference = { readonly value: number; readonly from: number; readonly to: number }

/** Answers of one source, judged by the categories that people gave. */
export type SourceReport = {
  /**
   * The engine; an engine, model or context that another analysis asked about the same tickets; the classifier on the
   * tickets that the engine answered; or on all labelled tickets.
   */
  readonly source: 'engine' | 'rival' | 'classifier-sample' | 'classifier'
  /** Of the analysis that asked; null for the classifier. */
  readonly analysis: string | null
  readonly engine: EngineName | null
  readonly model: string | null
  /** What the prompt told of the environment. */
  readonly context: string
  readonly evaluation: Evaluation
  /** How much more often it is right than the engine on the tickets that both answered; null for the engine. */
  readonly difference: Difference | null
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
  /** What came of the embedding model; null until done, and where none was named. */
  readonly vectors: VectorUse | null
  /** What there is to fine-tune a model with, and whether it would pay; null until done, and without labels. */
  readonly training: {
    readonly labelled: number
    readonly classes: number
    readonly advice: FineTuning
  } | null
}
