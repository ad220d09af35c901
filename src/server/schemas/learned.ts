import { z } from 'zod'
import { count } from './parts.ts'

const share = z.number().min(0).max(1)

/** A figure with its 95 % interval. */
const interval = z.object({ from: share, to: share }).readonly()

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
