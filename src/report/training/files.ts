export const PARTS = ['train', 'validation', 'test'] as const

/** What a row is for: to learn from, to choose by, to judge with. */
export type Part = (typeof PARTS)[number]

/** The files of a training set: chats of each part, and all rows as a table. */
export type TrainingFile = `${Part}.jsonl` | 'labelled.csv'

export const TRAINING_FILES: readonly TrainingFile[] = [
  'train.jsonl',
  'validation.jsonl',
  'test.jsonl',
  'labelled.csv',
]
