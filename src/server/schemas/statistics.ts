import { z } from 'zod'
import { count } from './parts.ts'

const counts = z.record(z.string(), count)

const periods = z
  .array(
    z.object({
      start: z.string().meta({ format: 'date' }).describe('First day'),
      count,
      byCategory: counts.describe("By name of the first level; '' for tickets without an answer"),
    }),
  )
  .readonly()

export const statistics = z
  .object({
    categories: z
      .array(
        z.object({
          id: z.string().describe('What the filter category takes'),
          name: z.string(),
          parent: z.string().nullable(),
          count,
        }),
      )
      .readonly(),
    byWeek: periods.describe('From Monday'),
    byMonth: periods,
    byRoute: counts,
    byBand: counts,
    byPriority: z.array(z.object({ priority: z.string(), category: z.string(), count })).readonly(),
    byGroup: z.array(z.object({ group: z.string(), count })).readonly(),
    bySite: z.array(z.object({ site: z.string(), count })).readonly(),
  })
  .readonly()
