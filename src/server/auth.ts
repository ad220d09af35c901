import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TriajeError } from '../shared/errors.ts'
import { isApiCall, routeOf } from './api-path.ts'
import type { Sessions } from './sessions.ts'

export const SESSION_COOKIE = 'triaje_session'

export type Secrets = {
  /** null: nobody needs to sign in. */
  readonly password: string | null
  /** What server.json holds, for the programs of the same user. */
  readonly token: string | null
  readonly sessions: Sessions
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in a time that tells nothing about where two secrets differ. */
export const isSameSecret = (given: string, secret: string | null): boolean =>
  secret !== null && timingSafeEqual(digest(given), digest(secret))

/** Asks every call of the API for the password, the token or a session, once a password is set. */
export const guardAccess = (app: FastifyInstance, secrets: Secrets): void => {
  if (secrets.password === null) return
  app.addHook('onRequest', async (request) => {
    if (needsAccess(request)) checkAccess(request, secrets)
  })
}

const needsAccess = (request: FastifyRequest): boolean =>
  isApiCall(request) && routeOf(request) !== '/api/session'

const checkAccess = (request: FastifyRequest, secrets: Secrets): void => {
  const bearer = /^bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) {
    if (isSameSecret(bearer, secrets.token) || isSameSecret(bearer, secrets.password)) return
    throw new TriajeError('auth.forbidden')
  }
  if (!secrets.sessions.holds(request.cookies[SESSION_COOKIE] ?? '')) throw new TriajeError('auth.required')
}
