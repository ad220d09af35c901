import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { App, ServerContext } from '../context.ts'
import { eventStream } from '../event-stream.ts'
import { requestLanguage } from '../language.ts'
import { idParams } from '../schemas/parts.ts'
import { problems, streamed } from '../schemas/problem.ts'

const querystring = z.object({
  lastEventId: z.string().optional().describe('As the header Last-Event-ID, which goes first'),
})

/** What happens in an analysis, as server-sent events; the streams end when the server stops. */
export const eventRoutes = (app: App, { desk, settings }: ServerContext): void => {
  const streams = new Set<AbortController>()
  app.addHook('preClose', async () => {
    for (const stop of streams) stop.abort()
  })

  app.get(
    '/api/analyses/:id/events',
    {
      schema: {
        tags: ['analyses'],
        summary: 'Server-sent events: state, progress, ticket, log, end',
        params: idParams,
        querystring,
        response: { 200: streamed('text/event-stream'), ...problems },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      await desk.analysis(id, requestLanguage(request, settings))
      const stop = new AbortController()
      streams.add(stop)
      reply.raw.once('close', () => {
        streams.delete(stop)
        stop.abort()
      })
      const events = desk.events(id, lastEventId(request, request.query.lastEventId), stop.signal)
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('x-accel-buffering', 'no')
        .send(eventStream(events, stop.signal))
    },
  )
}

const lastEventId = (request: FastifyRequest, asked: string | undefined): number | null => {
  const text = request.headers['last-event-id'] ?? asked ?? ''
  return typeof text === 'string' && /^\d{1,15}$|^\d{16}$/.test(text) ? Number(text) : null
}
