import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Desk } from '../jobs/desk.ts'
import type { Settings } from '../shared/settings.ts'

/** The server with zod schemas as the types of its routes. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** What the routes work with. */
export type ServerContext = {
  readonly desk: Desk
  readonly settings: Settings
}
