import { z } from 'zod'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string().describe('Stable; docs/errors.md lists all'),
    field: z.string().optional().describe('What in the request is at fault'),
  })
  .meta({ id: 'Problem' })

/** What every call may answer instead: an error in the language of Accept-Language. */
export const problems = {
  default: { description: 'Error', content: { 'application/problem+json': { schema: problem } } },
}

/** An answer that is no JSON but a stream. */
export const streamed = (mediaType: string) => ({
  description: 'A stream',
  content: { [mediaType]: { schema: z.unknown() } },
})
