import { Readable } from 'node:stream'
import { z } from 'zod'
import type { App, ServerContext } from '../context.ts'
import { count } from '../schemas/parts.ts'
import { problems, streamed } from '../schemas/problem.ts'

const tags = ['server']

const cleaned = z.object({
  files: count.describe('Files removed'),
  analyses: count.describe('Analyses removed'),
  bytes: z.number().describe('Bytes given back to the disk'),
})

export const upkeepRoutes = (app: App, { desk }: ServerContext): void => {
  app.post(
    '/api/clean',
    { schema: { tags, summary: 'Remove what is over its time', response: { 200: cleaned, ...problems } } },
    async () => desk.clean(),
  )
  app.get(
    '/api/backup',
    {
      schema: {
        tags,
        summary: 'All data at one moment, as .tar.gz',
        response: { 200: streamed('application/gzip'), ...problems },
      },
    },
    async (_request, reply) => reply.type('application/gzip').send(Readable.from(await desk.backup())),
  )
}
