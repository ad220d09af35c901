import { z } from 'zod'
import { SHEET_LIMITS } from '../../intake/limits.ts'
import { labels, role } from './file.ts'
import { count, id, tolerant, wholeNumber } from './parts.ts'

/** A value as a script has it: a number or true is meant as it is written in the sheet. */
const value = z.union([z.string().max(10_000), z.number(), z.boolean()])
const values = z.array(value).min(1).max(1000)
const bound = z.union([z.string().max(100), z.number()])

const condition = tolerant({
  column: z.string().max(1000).describe('Header, #7, or the role of a column (state)'),
  is: values.optional().describe('Any of these; "" for empty, 2026-01 for a month'),
  not: values.optional().describe('None of these'),
  contains: values.optional().describe('Any of these somewhere in the text'),
  from: bound.optional().describe('A date (2026-01-31, 2026-01, 2026) or a number, inclusive'),
  to: bound.optional().describe('The same; a day, month or year to its end'),
})

export const where = z
  .array(condition)
  .max(100)
  .describe('Only the rows that meet every condition; without regard to case and accents')

const texts = z.array(z.string()).readonly().optional()

/** The conditions of an analysis, each column by its place. */
export const whereInUse = z
  .array(
    z
      .object({
        column: z.string(),
        is: texts,
        not: texts,
        contains: texts,
        from: z.string().optional(),
        to: z.string().optional(),
      })
      .readonly(),
  )
  .readonly()
  .describe('Only the rows that meet all of it; empty for all rows')

const sheet = {
  sheet: z.string().optional().describe('Default: the likeliest sheet'),
  headerRow: wholeNumber(0, SHEET_LIMITS.rows)
    .optional()
    .describe('1-based, 0 for none; default: the recognised one'),
}

export const valuesQuery = tolerant({
  ...sheet,
  also: z
    .string()
    .max(10_000)
    .optional()
    .describe(
      'Ids of further files of the analysis, with commas between; those with other headers are left out',
    ),
})
export const rowsBody = tolerant({ ...sheet, where: where.optional() })

export const togetherBody = tolerant({
  fileIds: z.array(id).min(1).max(100).describe('The first is the one that the others are compared with'),
  ...sheet,
  columns: z.partialRecord(role, z.string().nullish()).optional().describe('Role to header or #7'),
  where: where.optional(),
})

const headers = z.array(z.string()).readonly()

export const togetherView = z
  .object({
    files: z
      .array(
        z
          .object({
            id,
            name: z.string(),
            difference: z
              .object({ missing: headers, extra: headers })
              .readonly()
              .nullable()
              .describe('How its headers differ from those of the first file'),
            rows: count.describe('Rows that are chosen'),
          })
          .readonly(),
      )
      .readonly(),
    tickets: count.describe('Different ones'),
    repeated: count.describe('Tickets that occur in more than one row'),
    labels: labels.optional().describe('The column of categories, where all of them can be learned from'),
  })
  .readonly()

export const rowsCount = z.object({ rows: count.describe('Chosen'), of: count.describe('All') }).readonly()

export const columnValues = z
  .object({
    rows: count.describe('Rows below the header that hold anything'),
    columns: z
      .array(
        z
          .object({
            index: count.describe('1-based; #7 is the seventh column'),
            name: z.string(),
            values: z
              .array(z.object({ value: z.string(), count }).readonly())
              .readonly()
              .describe('The most frequent first, at most 200'),
            more: z.boolean().describe('True when it has other values, too'),
            empty: count,
            days: z
              .object({ first: z.string(), last: z.string() })
              .readonly()
              .nullable()
              .describe('Of a column of dates, the first and the last day'),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
