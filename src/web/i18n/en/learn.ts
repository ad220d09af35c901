import type { Words } from '../es/index.ts'

export const learn: Words['learn'] = {
  title: (column) => `Learn from your column "${column}"`,
  known: (tickets, categories) => `${tickets}, ${categories}`,
  tickets: { one: '# labelled ticket', other: '# labelled tickets' },
  categories: { one: '# category', other: '# categories' },
  use: 'Learn, and classify with my categories',
  learning: 'Learning from your tickets…',
  right: (share) => `What is classified alone must be right at least ${share} of the time`,
  rightLabel: 'Right at least',
  accuracy: (share, from, to) => `Right in ${share} (${from}–${to}) of tickets that it had not seen.`,
  split: 'Who will classify the tickets',
  classifier: 'the classifier',
  model: 'the model',
  person: 'for you to review',
  saved: (time) => `Saves ${time}.`,
  nothing: (share) => `These tickets cannot guarantee ${share} right answers: nothing is classified alone.`,
  needed: {
    one: '# labelled ticket would do.',
    other: 'About # labelled tickets would do, or ask for less.',
  },
  hopeless: 'Ask for less, or merge categories that are alike.',
  drifted: 'The tickets to classify look unlike the labelled ones: review a sample before you trust it.',
  tooFew: (tickets) => `${tickets}: too few to learn from.`,
  merges: (names) => `These look like one category: ${names}.`,
  rare: (names) => `With fewer than three tickets, hard to learn: ${names}.`,
  learned: (tickets) => `Learned from ${tickets}`,
  learnedFrom: {
    column: (name) => `of your column "${name}"`,
    corrections: () => 'of your corrections',
    saved: (name) => `of "${name}"`,
  },
  promise: (share) =>
    `What it classifies alone is right at least ${share} of the time, with 95 % confidence.`,
}
