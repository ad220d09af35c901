import { z } from 'zod'
import type { App } from '../context.ts'

export const metaRoutes = (app: App, version: string, describe: () => Promise<object>): void => {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/healthz',
    schema: {
      tags: ['server'],
      summary: 'Whether the server is up',
      response: { 200: z.object({ status: z.literal('ok'), version: z.string() }) },
    },
    handler: async () => ({ status: 'ok' as const, version }),
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, describe)
}
