import { z } from 'zod'
import { ROLES } from '../../columns/layout.ts'
import { count, id, instant, tolerant, wholeNumber } from './parts.ts'

export const role = z.enum(ROLES)

const column = z
  .object({
    index: count.describe('1-based; #7 is the seventh column'),
    name: z.string(),
    role: role.nullable(),
    sample: z.array(z.string()).readonly(),
  })
  .readonly()

export const layout = z
  .object({
    sheet: z.string(),
    sheetIndex: count,
    headerRow: count.describe('1-based row of the headers'),
    columns: z.array(column).readonly(),
  })
  .meta({ id: 'Layout' })

const sheet = layout.extend({
  name: z.string(),
  rows: count.describe('Rows below the header that hold anything'),
})

export const file = z
  .object({
    id,
    name: z.string(),
    bytes: count,
    createdAt: instant,
    sheets: z.array(sheet.readonly()).readonly().describe('Likeliest first, at most ten'),
    warnings: z.array(z.object({ code: z.string(), text: z.object({ es: z.string(), en: z.string() }) }).readonly()).readonly(),
  })
  .meta({ id: 'File' })

export const previewQuery = tolerant({
  sheet: z.string().optional().describe('Default: the likeliest sheet'),
  limit: wholeNumber(1, 200).default(50),
})

export const preview = z.object({ rows: z.array(z.array(z.string()).readonly()).readonly() })
