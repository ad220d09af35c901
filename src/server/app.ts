import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import type { Desk } from '../jobs/desk.ts'
import { systemClock } from '../shared/clock.ts'
import type { Settings } from '../shared/settings.ts'
import { createAttempts } from './attempts.ts'
import { guardAccess, type Secrets } from './auth.ts'
import type { App } from './context.ts'
import { errorResponder } from './errors.ts'
import { secureHeaders } from './headers.ts'
import { acceptJson } from './json-body.ts'
import { noteRoutes } from './openapi.ts'
import { guardOrigin } from './origin-guard.ts'
import { servePage } from './page.ts'
import { withoutBase } from './prefix.ts'
import { analysisRoutes } from './routes/analyses.ts'
import { engineRoutes } from './routes/engines.ts'
import { eventRoutes } from './routes/events.ts'
import { fileRoutes } from './routes/files.ts'
import { learningRoutes } from './routes/learning.ts'
import { metaRoutes } from './routes/meta.ts'
import { planRoutes } from './routes/plan.ts'
import { resultRoutes } from './routes/results.ts'
import { rowRoutes } from './routes/rows.ts'
import { sessionRoutes } from './routes/session.ts'
import { statisticsRoutes } from './routes/statistics.ts'
import { ticketRoutes } from './routes/tickets.ts'
import { upkeepRoutes } from './routes/upkeep.ts'
import { createSessions } from './sessions.ts'
import { endInTime } from './shutdown.ts'
import { validateWithZod, withoutAjv } from './validation.ts'

export type ServerOptions = {
  readonly desk: Desk
  readonly settings: Settings
  readonly version: string
  /** Silent without one. */
  readonly logger?: FastifyBaseLogger
  /** What server.json holds; opens the API as the password does. */
  readonly token?: string
  /** Folder of the built page. */
  readonly webRoot?: string
}

/** Bytes of a JSON body. */
const MOST_JSON = 5 * 1024 * 1024

/** The whole server, ready to listen or to be asked directly. */
export const buildServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const app = createApp(options)
  const secrets = secretsOf(options)
  endInTime(app)
  await secureHeaders(app)
  guardOrigin(app, options.settings)
  await app.register(cookie)
  guardAccess(app, secrets)
  await app.register(multipart)
  const describe = noteRoutes(app, options.version)
  addRoutes(app, options, secrets)
  metaRoutes(app, options, describe)
  await servePage(app, options)
  return app
}

const createApp = ({ settings, logger }: ServerOptions): App => {
  const respond = errorResponder(settings)
  const app: App = fastify({
    ...(logger ? { loggerInstance: logger } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    // a script may leave the header Host out; no browser does, whatever site it is on
    http: { requireHostHeader: false },
    bodyLimit: MOST_JSON,
    trustProxy: settings.trustProxy ? isNearestProxy : false,
    exposeHeadRoutes: false,
    rewriteUrl: ({ url = '/' }) => withoutBase(url, settings.basePath),
    frameworkErrors: respond,
    schemaController: withoutAjv,
  })
  app.setErrorHandler(respond)
  validateWithZod(app)
  acceptJson(app)
  return app
}

/** Only the proxy in front is believed; what stands before it in X-Forwarded-For anybody can write. */
const isNearestProxy = (_address: string, hop: number): boolean => hop === 0

const secretsOf = ({ settings, token }: ServerOptions): Secrets => ({
  password: settings.password,
  token: token ?? null,
  sessions: createSessions(systemClock),
  attempts: createAttempts(systemClock),
})

const addRoutes = (app: App, options: ServerOptions, secrets: Secrets): void => {
  fileRoutes(app, options)
  rowRoutes(app, options)
  analysisRoutes(app, options)
  learningRoutes(app, options)
  eventRoutes(app, options)
  statisticsRoutes(app, options)
  planRoutes(app, options)
  ticketRoutes(app, options)
  resultRoutes(app, options)
  engineRoutes(app, options)
  upkeepRoutes(app, options)
  sessionRoutes(app, secrets, options.settings)
}
