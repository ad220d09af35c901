import type { Words } from '../es/index.ts'

export const learn: Words['learn'] = {
  title: (column) => `Learn from your column "${column}"`,
  known: (tickets, categories) => `${tickets}, ${categories}`,
  fromFile: (name) => `From "${name}", which has the same columns: this file has hardly any categories.`,
  tickets: { one: '# labelled ticket', other: '# labelled tickets' },
  categories: { one: '# category', other: '# categories' },
  use: 'Learn, and classify with my categories',
  showExamples: 'Show the model examples',
  showExamplesHelp: 'Up to eight classified tickets, only if that makes it right more often on others.',
  answers: {
    used: (count: string, without: string, share: string): string =>
      `It learned from ${count} answers of a model in earlier analyses, too: right in ${share} with them, in ${without} without. They have no part in what is promised.`,
    unused: (count: string, without: string, share: string): string =>
      `Nothing is learned from ${count} answers of a model in earlier analyses: right in ${share} with them, in ${without} without.`,
  },
  embed: 'Embedding model',
  embedHelp: 'Measures how alike tickets are by what they mean; used only where that is right more often.',
  embedNone: 'None: words alone',
  vectors: {
    used: (model: string, words: string, share: string): string =>
      `With vectors of ${model} it is right in ${share}, by words alone in ${words}: they are used.`,
    'no-help': (model: string, words: string, share: string): string =>
      `With vectors of ${model} it is right in ${share}, by words alone in ${words}: they are not used.`,
    later: (model: string): string =>
      `This forecast is by words alone: the vectors of ${model} are tried when the analysis begins.`,
    failed: (model: string): string =>
      `The embedding model ${model} stopped answering: only words were learned from.`,
  },
  learning: 'Learning from your tickets…',
  right: (share) => `What is classified alone must be right at least ${share} of the time`,
  rightLabel: 'Right at least',
  heldOut: (share, from, to) => `Right in ${share} (${from}–${to}) of tickets that it had not seen.`,
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
  trial: (model, right, tickets, classifier) =>
    `The model ${model}: ${right} right on ${tickets} of your tickets; the classifier: ${classifier}.`,
  trialUse: {
    model: 'Where the classifier is not sure, the model answers.',
    classifier:
      'So the model is not asked for categories: where the classifier is not sure it proposes the likeliest one, for you to review. Try a larger model or add definitions to the categories.',
    both: 'Where the classifier is not sure, both answer together: on these tickets that is right more often.',
  },
  examples: {
    used: (count, right) =>
      `It is shown ${count} examples of classified tickets: with them it is ${right} right.`,
    unused: (count, right) =>
      `With ${count} examples of classified tickets it was ${right} right: not surely better, so it is not shown them.`,
  },
  mute: {
    classifier:
      "The classifier's confidence does not tell right from wrong on your tickets: it is not shown.",
    model: "The model's confidence does not tell right from wrong on your tickets: it is not shown.",
  },
  learnedFrom: {
    column: (name) => `From your column "${name}"`,
    corrections: () => 'From your corrections',
    saved: (name) => `From "${name}"`,
  },
  accuracy: {
    none: 'There are no classified tickets to compare with.',
    whose: 'Whose answers',
    sources: {
      engine: 'This analysis',
      'classifier-sample': 'The classifier, on the same tickets',
      classifier: 'The classifier, on all classified ones',
    },
    figures: ({ tickets, right, f1 }) =>
      `Right in ${right} of ${tickets} classified tickets; macro F1: ${f1}.`,
    rival: (model, context) => (context === '' ? model : `${model}, told: ${context}`),
    right: 'Right',
    difference: 'Difference',
    intervals:
      'In brackets the 95 % interval. The difference is to this analysis, on the tickets that both answered.',
    confusion: 'What is taken for what',
    confusionHelp: 'Rows: the category that people gave. Columns: the answer.',
    others: 'The others',
    noAnswer: 'No answer',
    calibration: 'Confidence and accuracy',
    noConfidence: 'These answers do not tell how sure they are.',
    notTelling: 'Their confidence does not tell right from wrong: it is not shown.',
    point: (sure, right, tickets) => `confidence ${sure}: right in ${right} of ${tickets}`,
    coverage: (right, share) => `Where it must be right in ${right} it keeps ${share}.`,
    classes: 'Category by category',
    category: 'Category',
    tickets: 'Tickets',
    precision: 'Precision',
    recall: 'Recall',
    misfiled: { one: '# ticket looks misfiled', other: '# tickets look misfiled' },
    misfiledHelp:
      'Neither the classifier, which had not seen them, nor the most similar tickets agree with their category.',
    instead: (label, proposed) => `${label} → ${proposed}`,
    download: 'Download with a sheet of all',
  },
  training: {
    title: 'Fine-tune a model on your tickets',
    labels: (known, more) => `${known}: does not pay yet, about ${more} more to learn from would be needed.`,
    classifier: (known) =>
      `${known}: does not pay, the classifier is already right in almost all that can be got right.`,
    pays: (known, gain) =>
      `${known}: may pay; a tuned model might be right in ${gain} more of the tickets than the classifier.`,
    files: {
      train: 'To learn from (JSONL)',
      validation: 'To choose by (JSONL)',
      test: 'To judge with (JSONL)',
      table: 'All (CSV)',
    },
  },
  promise: (share) =>
    `What it classifies alone is right at least ${share} of the time, with 95 % confidence.`,
}
