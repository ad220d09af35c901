import { z } from 'zod'
import { engineName } from './analysis.ts'
import { vectors } from './learned.ts'
import { count, id } from './parts.ts'

const share = z.number().min(0).max(1)
const figure = z.object({ value: share, from: share, to: share }).readonly()

const difference = z.number().min(-1).max(1)

const classRow = z
  .object({
    label: z.string().describe('Empty for no answer'),
    support: count,
    predicted: count,
    precision: share.nullable(),
    recall: share.nullable(),
    f1: share,
  })
  .readonly()

const confidence = z
  .object({
    separation: share.nullable().describe('AUROC'),
    telling: z.boolean().describe('False: it does not tell right from wrong'),
    error: share.describe('Expected calibration error'),
    curve: z.array(z.object({ tickets: count, confidence: share, accuracy: share }).readonly()).readonly(),
    coverage: z.array(z.object({ right: share, coverage: share }).readonly()).readonly(),
  })
  .readonly()

const report = z
  .object({
    tickets: count,
    accuracy: figure.describe('With its 95 % bootstrap interval'),
    macroF1: figure,
    classes: z.array(classRow).readonly(),
    confusion: z
      .object({
        labels: z.array(z.string().nullable()).readonly().describe('Null for all others together'),
        cells: z.array(z.array(count).readonly()).readonly().describe('True label (row) by answer (column)'),
      })
      .readonly(),
    confidence: confidence.nullable(),
  })
  .readonly()

const misfiled = z
  .object({
    row: count.describe('1-based row of the sheet'),
    ticketId: z.string(),
    title: z.string(),
    label: z.string(),
    proposed: z.string(),
    probability: share,
    labelProbability: share,
    neighbours: z.object({ all: count, labelled: count, proposed: count }).readonly(),
  })
  .readonly()

const training = z
  .object({
    labelled: count,
    classes: count,
    advice: z
      .discriminatedUnion('pays', [
        z.object({
          pays: z.literal(false),
          reason: z.enum(['labels', 'classifier']),
          labelsNeeded: count.nullable().describe('So many more to learn from'),
        }),
        z.object({ pays: z.literal(true), gain: share.describe('Expected gain in accuracy') }),
      ])
      .readonly(),
  })
  .readonly()

export const evaluation = z
  .object({
    id: id.describe('Of the analysis that asks the engine'),
    state: z.enum(['running', 'done', 'failed']),
    column: z.string(),
    asked: count,
    total: count,
    sources: z
      .array(
        z
          .object({
            source: z.enum(['engine', 'rival', 'classifier-sample', 'classifier']),
            analysis: id.nullable().describe('That asked; null for the classifier'),
            engine: engineName.nullable(),
            model: z.string().nullable(),
            context: z.string(),
            evaluation: report,
            difference: z
              .object({ value: difference, from: difference, to: difference })
              .readonly()
              .nullable()
              .describe('In accuracy from the engine, on the tickets that both answered'),
          })
          .readonly(),
      )
      .readonly()
      .describe(
        'The engine, others that were asked about the same tickets, the classifier on these, and on all labelled ones (out of fold)',
      ),
    misfiled: z.array(misfiled).readonly().describe('The most certain first, at most 100'),
    misfiledTotal: count,
    vectors: vectors.nullable(),
    training: training.nullable().describe('Null until done, and without labels'),
  })
  .meta({ id: 'Evaluation' })
