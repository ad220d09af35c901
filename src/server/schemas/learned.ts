import { z } from 'zod'
import { count } from './parts.ts'

const share = z.number().min(0).max(1)

/** A figure with its 95 % interval. */
const interval = z.object({ from: share, to: share }).readonly()

const accuracy = z.object({ accuracy: share, interval }).readonly()

const telling = z
  .object({
    separation: share.nullable().describe('AUROC on labelled tickets: 0.5 says nothing'),
    shown: z.boolean(),
  })
  .readonly()
  .describe('Whether a confidence tells right from wrong; else none is shown')

export const vectors = z
  .object({
    model: z.string(),
    use: z.enum(['used', 'no-help', 'later', 'failed']),
    words: share.nullable().describe('Share of held-out tickets that are right by words alone'),
    with: share.nullable().describe('The same with vectors'),
  })
  .readonly()
  .describe('Whether vectors of an embedding model are used; none where none was named')

export const learned = z
  .object({
    source: z.enum(['column', 'corrections', 'saved']),
    name: z.string().describe('Header of the column, or name of the earlier file'),
    labelled: count.describe('Labelled tickets that it learned from'),
    classes: count,
    accuracy: share.describe('Of held-out labelled tickets'),
    interval,
    right: share.describe('What was asked for'),
    guarantee: z
      .object({ threshold: share, coverage: share, atLeast: share })
      .readonly()
      .nullable()
      .describe('From which probability on the classifier answers alone; null where nothing is guaranteed'),
    labelsNeeded: count.nullable().describe('Labelled tickets that would probably do'),
    drifted: z.boolean().describe('The tickets look unlike the labelled ones'),
    confidence: telling,
    trial: z
      .object({
        model: z.string(),
        tickets: count,
        answers: accuracy.describe('Of the model'),
        classifier: accuracy.describe('Of the classifier, on the same tickets'),
        use: z
          .enum(['model', 'classifier', 'both'])
          .describe('Who gives the category where the classifier is not sure'),
        confidence: telling.describe('Of the model'),
        examples: accuracy
          .unwrap()
          .extend({ count, used: z.boolean() })
          .readonly()
          .nullable()
          .describe('When it was shown classified tickets; null where that was not tried'),
      })
      .readonly()
      .nullable()
      .describe('How the model did on labelled tickets before the run; null where none was tried'),
    answers: z
      .object({ count, used: z.boolean(), without: share, with: share })
      .readonly()
      .optional()
      .describe("What a model's answers in earlier analyses taught, beside the labels of people"),
    vectors: vectors.optional(),
    shots: z
      .array(z.object({ text: z.string(), label: z.string() }).readonly())
      .readonly()
      .optional()
      .describe('Classified tickets that the model is shown, masked'),
  })
  .readonly()

export const estimate = z
  .object({
    learned: learned.nullable().describe('Null where the analysis would not learn'),
    tooFew: z
      .object({ labelled: count, classes: count })
      .readonly()
      .nullable()
      .describe('Where there are too few labelled tickets to learn from'),
    tickets: count.describe('With text'),
    classifier: count.describe('Classified without asking anybody'),
    model: count,
    person: count.describe('To review; with a model, about so many of those that it is asked about'),
  })
  .readonly()
