import { z } from 'zod'
import type { App, ServerContext } from '../context.ts'
import { METRICS_TYPE, metricsText } from '../metrics.ts'
import { problems, streamed } from '../schemas/problem.ts'

type About = ServerContext & { readonly version: string }

const tags = ['server']
const health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  live: z.literal(true).describe('The server answers'),
  ready: z.boolean().describe('Work can be taken in: the store answers and there is room on disk'),
})

export const metaRoutes = (app: App, about: About, describe: () => Promise<object>): void => {
  healthRoutes(app, about)
  app.get(
    '/metrics',
    {
      schema: {
        tags,
        summary: 'Numbers for Prometheus; with a password set, as Bearer token',
        response: { 200: streamed('text/plain'), ...problems },
      },
    },
    async (_request, reply) =>
      reply.type(METRICS_TYPE).send(metricsText(await about.desk.measures(), about.version)),
  )
  app.get('/api/openapi.json', { schema: { hide: true } }, describe)
}

const healthRoutes = (app: App, { desk, version }: About): void => {
  const tell = async () => ({
    status: 'ok' as const,
    version,
    live: true as const,
    ready: await desk.isReady(),
  })
  app.route({
    method: ['GET', 'HEAD'],
    url: '/healthz',
    schema: { tags, summary: 'Whether the server is up, and ready for work', response: { 200: health } },
    handler: tell,
  })
  app.get(
    '/healthz/live',
    {
      schema: {
        tags,
        summary: 'Whether the server is up',
        response: { 200: z.object({ live: z.literal(true) }) },
      },
    },
    async () => ({ live: true as const }),
  )
  app.get(
    '/healthz/ready',
    { schema: { tags, summary: '503 when no work can be taken in', response: { 200: health, 503: health } } },
    async (_request, reply) => {
      const told = await tell()
      return reply.code(told.ready ? 200 : 503).send(told)
    },
  )
}
