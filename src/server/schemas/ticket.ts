import { z } from 'zod'
import { TEXT_FIELDS } from '../../analysis/answer.ts'
import { because } from '../invalid-request.ts'
import { route } from './analysis.ts'
import { count, id, tolerant, wholeNumber } from './parts.ts'

const state = z.enum(['waiting', 'done', 'failed', 'skipped'])
const band = z.enum(['high', 'medium', 'low', 'none'])
const MOST_ROWS = 1_048_576

/** Which of several files a row is of. */
export const fileQuery = tolerant({
  file: z.string().max(100).optional().describe('Id of the file; needed where the analysis has several'),
})

export const ticketParams = z.object({ id, row: wholeNumber(1, MOST_ROWS) })

const SORTS = ['row', 'category', 'confidence', 'opened', 'priority', 'state'] as const
const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)), {
  params: because({ es: 'los días se escriben como 2024-05-31', en: 'days are written like 2024-05-31' }),
})
const words = z.string().max(1000).optional()

export const ticketQuery = tolerant({
  q: words.describe('Words that must all occur'),
  category: words.describe('Id or name, of either level'),
  state: state.optional(),
  band: band.optional(),
  route: route.optional(),
  priority: words,
  group: words,
  site: words,
  type: words,
  status: words.describe("The ticket's own state, as in the sheet"),
  from: day.optional().describe('Opened on this day or later'),
  to: day.optional().describe('Opened on this day or earlier'),
  sort: z
    .enum([...SORTS, ...SORTS.map((name) => `-${name}` as const)])
    .optional()
    .describe('- for descending'),
  file: z.string().max(100).optional().describe('Id of one of the files'),
  cursor: words,
  limit: wholeNumber(1, 1000).default(100),
})

export const ticket = z
  .object({
    row: count.describe('1-based row of the sheet'),
    file: z.string().describe('Id of the file'),
    ticketId: z.string(),
    title: z.string(),
    state,
    route: route.nullable(),
    category: z.string(),
    subcategory: z.string(),
    categoryId: z.string().nullable(),
    summary: z.string(),
    problem: z.string(),
    symptoms: z.string(),
    actions: z.string(),
    cause: z.string(),
    custom: z.record(z.string(), z.never()).readonly(),
    confidence: z.number().nullable(),
    band,
    flags: z.array(z.object({ kind: z.string(), text: z.string() }).readonly()).readonly(),
    error: z.object({ code: z.string(), retryable: z.boolean() }).readonly().nullable(),
  })
  .meta({ id: 'Ticket' })

export const ticketPage = z.object({
  items: z.array(ticket.readonly()).readonly(),
  nextCursor: z.string().nullable(),
  total: count,
})

const original = z.object({
  title: z.string(),
  description: z.string(),
  notes: z.string(),
  resolution: z.string(),
})

export const ticketDetail = ticket
  .extend({ original: original.readonly(), facts: z.record(z.string(), z.string()).readonly() })
  .meta({ id: 'TicketDetail' })

export const receivedRow = z
  .object({
    cells: z
      .array(z.object({ name: z.string().describe('Header'), text: z.string() }).readonly())
      .readonly()
      .describe('Those with text, in the order of the columns'),
  })
  .readonly()

const text = z.string().max(10_000).optional()
const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, text])) as Record<
  (typeof TEXT_FIELDS)[number],
  typeof text
>

export const ticketEdit = z
  .strictObject({
    category: z.string().max(200).optional(),
    subcategory: z.string().max(200).optional(),
    categoryId: z.string().max(200).nullable().optional(),
    ...texts,
  })
  .refine((edit) => Object.keys(edit).length > 0, {
    params: because({ es: 'no hay nada que cambiar', en: 'there is nothing to change' }),
  })
