import type { Shot } from '../../analysis/few-shot.ts'

/** Bounds of what a user may ask of the classifier, as a share of right answers. */
export const LEAST_RIGHT = 0.8
export const MOST_RIGHT = 0.99

/** Fewer labelled tickets than this, or fewer categories, teach nothing. */
export const FEWEST_LABELLED = 20
export const FEWEST_CLASSES = 2

/** What a run learned from labelled tickets before it asked anybody, and what is known of its answers. */
export type Learned = {
  /** Where the labels are from: a column of the file, people's corrections, or a classifier of an earlier file. */
  readonly source: 'column' | 'corrections' | 'saved'
  /** Header of the column, or the name of the earlier file; '' for corrections. */
  readonly name: string
  /** Labelled tickets that it learned from. */
  readonly labelled: number
  readonly classes: number
  /** Share of held-out labelled tickets that it answers right, with its 95 % interval. */
  readonly accuracy: number
  readonly interval: { readonly from: number; readonly to: number }
  /** What was asked for. */
  readonly right: number
  /** From which probability on it answers alone; null where nothing can be guaranteed. */
  readonly guarantee: Guaranteed | null
  /** Labelled tickets that would probably do where nothing is guaranteed; null when no number of them would. */
  readonly labelsNeeded: number | null
  /** The tickets to answer look unlike the labelled ones: the guarantee does not hold for them. */
  readonly drifted: boolean
  /** How well its confidence tells right from wrong on held-out tickets. */
  readonly confidence: Telling
  /** How the model did on some of the labelled tickets; null where none was tried. */
  readonly trial: Trial | null
  /** What a model's answers in earlier analyses taught; missing where there are none, or labels enough. */
  readonly answers?: AnswerUse
  /** Whether vectors of an embedding model are used; missing where none was named. */
  readonly vectors?: VectorUse
  /** The classified tickets that the model is shown; frozen for the analysis. Missing where none are. */
  readonly shots?: readonly Shot[]
}

/** What came of learning from a model's answers beside the labels of people. */
export type AnswerUse = {
  readonly count: number
  /** Only where cross-validation on the labels of people says that they help. */
  readonly used: boolean
  /** Share of held-out tickets that are right without them and with them. */
  readonly without: number
  readonly with: number
}

/** What came of an embedding model. */
export type VectorUse = {
  /** As it was named. */
  readonly model: string
  /**
   * `no-help`: cross-validation on this desk's labels says that words alone do as well; `later`: too many tickets for an
   * estimate, the run will see; `failed`: it did not answer.
   */
  readonly use: 'used' | 'no-help' | 'later' | 'failed'
  /** Share of held-out tickets that are right by words alone, and with vectors; null where that is not known. */
  readonly words: number | null
  readonly with: number | null
}

/** What a source's confidence is worth. */
export type Telling = {
  /** AUROC; null where all answers are right or all are wrong, or where no confidence is told. */
  readonly separation: number | null
  /** False: the confidence says too little to be shown. */
  readonly shown: boolean
}

/** A share of right answers with its 95 % interval. */
type Accuracy = {
  readonly accuracy: number
  readonly interval: { readonly from: number; readonly to: number }
}

/** What came of asking the model about labelled tickets before the others. */
export type Trial = {
  readonly model: string
  /** Labelled tickets that it was asked about. */
  readonly tickets: number
  readonly answers: Accuracy
  /** The classifier's, on the same tickets, which it had not seen. */
  readonly classifier: Accuracy
  /** Who gives the category where the classifier is not sure; by `both`, the likeliest of what they say together. */
  readonly use: 'model' | 'classifier' | 'both'
  /** Of the model. */
  readonly confidence: Telling
  /** How it did on the same tickets when it was shown examples, and whether it is; null where none were tried. */
  readonly examples: (Accuracy & { readonly count: number; readonly used: boolean }) | null
}

export type Guaranteed = {
  readonly threshold: number
  /** Share of the labelled tickets that are accepted. */
  readonly coverage: number
  /** Right at least at this rate, with 95 % confidence. */
  readonly atLeast: number
}

/** What would come of an analysis, before it is started. */
export type Estimate = {
  /** What would be learned, or null where the analysis would not learn. */
  readonly learned: Learned | null
  /** Labelled tickets and their categories where they are too few to learn from. */
  readonly tooFew: { readonly labelled: number; readonly classes: number } | null
  /** Tickets with text, and by whom their category would be answered. */
  readonly tickets: number
  readonly classifier: number
  readonly model: number
  /** Without a model, all that the classifier is not sure of; with one, those where both would probably differ. */
  readonly person: number
}
