import type { FastifyReply } from 'fastify'

/** Aborted when nobody waits for the answer any more: reading a long sheet for nobody would keep others waiting. */
export const gone = (reply: FastifyReply): AbortSignal => {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  return left.signal
}
