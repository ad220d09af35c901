import { z } from 'zod'
import { count } from './parts.ts'

const counts = z.record(z.string(), count)

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
    byWeek: z
      .array(z.object({ start: z.string().meta({ format: 'date' }), count, byCategory: counts }))
      .readonly(),
    byRoute: counts,
    byBand: counts,
    byPriority: z.array(z.object({ priority: z.string(), category: z.string(), count })).readonly(),
    byGroup: z.array(z.object({ group: z.string(), count })).readonly(),
    bySite: z.array(z.object({ site: z.string(), count })).readonly(),
  })
  .readonly()
