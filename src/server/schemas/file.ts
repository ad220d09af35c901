import { z } from 'zod'
import { ROLES } from '../../columns/layout.ts'
import { SHEET_LIMITS } from '../../intake/limits.ts'
import { count, id, instant, tolerant, wholeNumber } from './parts.ts'

export const role = z.enum(ROLES)

const column = z
  .object({
    index: count.describe('1-based; #7 is the seventh column'),
    name: z.string(),
    role: role.nullable(),
    sample: z.array(z.string()).readonly(),
    monthFirst: z.boolean().optional().describe('Whether 5/6/2024 is May 6th in it, where it has such dates'),
  })
  .readonly()

export const layout = z
  .object({
    sheet: z.string(),
    sheetIndex: count,
    headerRow: count.describe('1-based row of the headers; 0 where none holds them'),
    columns: z.array(column).readonly(),
  })
  .meta({ id: 'Layout' })

const dataRows = count.describe('Rows below the header that hold anything')

export const labels = z
  .object({
    index: count,
    name: z.string(),
    labelled: count.describe('Tickets that have a category, of the first 100,000 rows'),
    from: z
      .string()
      .optional()
      .describe(
        'Name of an earlier file with the same headers that was learned from; this one has hardly any labels',
      ),
    classes: count,
    rare: z
      .array(z.object({ name: z.string(), tickets: count }).readonly())
      .readonly()
      .describe('Categories with fewer than three tickets'),
    merges: z
      .array(
        z
          .object({
            into: z.string(),
            names: z.array(z.string()).readonly(),
            why: z.enum(['spelling', 'plural', 'typo']),
          })
          .readonly(),
      )
      .readonly()
      .describe('Names that probably mean the same'),
  })
  .readonly()

const sheet = layout.extend({
  name: z.string(),
  rows: dataRows,
  foreseen: z
    .object({
      duplicates: count.optional().describe('Tickets that will share an answer; missing for a long sheet'),
      withoutText: count.optional(),
      labels: labels.optional().describe('The column of categories, where it can be learned from'),
    })
    .readonly()
    .optional()
    .describe('What is known before the analysis, for the likeliest sheet'),
})

const warning = z.object({ code: z.string(), text: z.object({ es: z.string(), en: z.string() }) }).readonly()

export const file = z
  .object({
    id,
    name: z.string(),
    bytes: count,
    createdAt: instant,
    sheets: z.array(sheet.readonly()).readonly().describe('Likeliest first, at most ten'),
    warnings: z.array(warning).readonly().describe('What was odd in it and was handled'),
    pinned: z.boolean(),
    expiresAt: instant.nullable().describe('When it will be deleted'),
    goneAt: instant.nullable().describe('When its content was deleted; the answers are still there'),
  })
  .meta({ id: 'File' })

export const uploadQuery = tolerant({
  encoding: z
    .string()
    .max(40)
    .optional()
    .describe('How a text file is encoded (cp850, macroman, …), where its bytes do not tell'),
})

export const readAsBody = z.strictObject({
  encoding: z.string().min(1).max(40).describe('How the text is encoded: utf-8, windows-1252, cp850, …'),
})

export const filePatch = z.strictObject({ pinned: z.boolean().describe('True keeps it until it is deleted') })

export const previewQuery = tolerant({
  sheet: z.string().optional().describe('Default: the likeliest sheet'),
  headerRow: wholeNumber(0, SHEET_LIMITS.rows)
    .optional()
    .describe('1-based, 0 for none; default: the recognised one'),
  limit: wholeNumber(1, 1000).default(50),
})

export const preview = layout.pick({ headerRow: true, columns: true }).extend({
  encoding: z.string().nullable().describe('How a text file is read; null for a workbook'),
  total: dataRows,
  rows: z
    .array(
      z
        .object({ number: count.describe('1-based row of the sheet'), cells: z.array(z.string()).readonly() })
        .readonly(),
    )
    .readonly()
    .describe('The first rows below the header, without blank ones'),
})
