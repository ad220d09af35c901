import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TriajeError } from '../shared/errors.ts'
import { isApiCall, routeOf } from './api-path.ts'
import type { Attempts } from './attempts.ts'
import type { Sessions } from './sessions.ts'

export const SESSION_COOKIE = 'triaje_session'

export type Secrets = {
  /** null: nobody needs to sign in. */
  readonly password: string | null
  /** What server.json holds, for the programs of the same user. */
  readonly token: string | null
  readonly sessions: Sessions
  readonly attempts: Attempts
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in a time that tells nothing about where two secrets differ. */
const isSame = (given: string, secret: string | null): boolean =>
  secret !== null && timingSafeEqual(digest(given), digest(secret))

/** Throws `auth.forbidden` for a wrong password, `auth.too-many-attempts` after too many of them. */
export const checkPassword = (request: FastifyRequest, given: string, secrets: Secrets): void => {
  const seconds = secrets.attempts.wait(request.ip)
  if (seconds > 0) throw new TriajeError('auth.too-many-attempts', { seconds })
  if (isSame(given, secrets.password)) return
  secrets.attempts.failed(request.ip)
  throw new TriajeError('auth.forbidden')
}

/** Asks every call of the API, and of the metrics, for the password, the token or a session, once a password is set. */
export const guardAccess = (app: FastifyInstance, secrets: Secrets): void => {
  if (secrets.password === null) return
  app.addHook('onRequest', async (request) => {
    if (isGuarded(request)) checkAccess(request, secrets)
  })
}

/** The page itself, whether the server is up, and signing in are for everybody. */
const isGuarded = (request: FastifyRequest): boolean =>
  (isApiCall(request) && routeOf(request) !== '/api/session') || routeOf(request) === '/metrics'

const checkAccess = (request: FastifyRequest, secrets: Secrets): void => {
  const bearer = /^bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer === undefined) checkSession(request, secrets)
  else if (!isSame(bearer, secrets.token)) checkPassword(request, asWritten(bearer, secrets), secrets)
}

/** Headers come as Latin-1, while most clients write a password with accents in UTF-8. */
const asWritten = (given: string, { password }: Secrets): string =>
  isSame(given, password) ? given : Buffer.from(given, 'latin1').toString()

const checkSession = (request: FastifyRequest, { sessions }: Secrets): void => {
  if (!sessions.holds(request.cookies[SESSION_COOKIE] ?? '')) throw new TriajeError('auth.required')
}
