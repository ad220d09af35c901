import { z } from 'zod'

export const categories = z
  .array(
    z
      .object({
        id: z.string(),
        name: z.string(),
        parent: z.string().nullable().describe('Name of the first level'),
      })
      .readonly(),
  )
  .readonly()
  .describe('Empty with free categories')

export const prompt = z
  .object({
    system: z.string().describe('The same for every ticket; empty without a model'),
    user: z.string().describe('The first ticket, masked; empty without a model or a ticket'),
  })
  .readonly()
