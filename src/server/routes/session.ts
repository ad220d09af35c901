import { z } from 'zod'
import { TriajeError } from '../../shared/errors.ts'
import { isSameSecret, SESSION_COOKIE, type Secrets } from '../auth.ts'
import type { App } from '../context.ts'
import { problems } from '../schemas/problem.ts'
import { SESSION_SECONDS } from '../sessions.ts'

const tags = ['session']
const ATTEMPTS = 10

const rateLimit = {
  max: ATTEMPTS,
  timeWindow: 60_000,
  errorResponseBuilder: (_request: unknown, { ttl }: { ttl: number }) =>
    new TriajeError('auth.too-many-attempts', { seconds: Math.ceil(ttl / 1000) }),
}

/** Signing in; where no password is set there is nothing to sign in to, and it just succeeds. */
export const sessionRoutes = (app: App, { password, sessions }: Secrets): void => {
  app.post(
    '/api/session',
    {
      config: { rateLimit },
      schema: {
        tags,
        summary: 'Sign in: sets the session cookie',
        body: z.object({ password: z.string().max(1000) }),
        response: { 204: z.undefined(), ...problems },
      },
    },
    async (request, reply) => {
      if (password === null) return reply.code(204).send()
      if (!isSameSecret(request.body.password, password)) throw new TriajeError('auth.forbidden')
      reply.setCookie(SESSION_COOKIE, sessions.open(), {
        ...COOKIE,
        secure: request.protocol === 'https',
        maxAge: SESSION_SECONDS,
      })
      return reply.code(204).send()
    },
  )

  app.delete(
    '/api/session',
    { schema: { tags, summary: 'Sign out', response: { 204: z.undefined(), ...problems } } },
    async (request, reply) => {
      sessions.close(request.cookies[SESSION_COOKIE] ?? '')
      return reply.clearCookie(SESSION_COOKIE, COOKIE).code(204).send()
    },
  )
}

const COOKIE = { path: '/', httpOnly: true, sameSite: 'strict' } as const
