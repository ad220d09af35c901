import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Settings } from '../../shared/settings.ts'
import { checkPassword, SESSION_COOKIE, type Secrets } from '../auth.ts'
import type { App } from '../context.ts'
import { prefixOf } from '../prefix.ts'
import { problems } from '../schemas/problem.ts'
import { SESSION_SECONDS } from '../sessions.ts'

const tags = ['session']

/** Signing in; where no password is set there is nothing to sign in to, and it just succeeds. */
export const sessionRoutes = (app: App, secrets: Secrets, settings: Settings): void => {
  const { password, sessions } = secrets
  app.post(
    '/api/session',
    {
      schema: {
        tags,
        summary: 'Sign in: sets the session cookie',
        body: z.object({ password: z.string().max(1000) }),
        response: { 204: z.undefined(), ...problems },
      },
    },
    async (request, reply) => {
      if (password === null) return reply.code(204).send()
      checkPassword(request, request.body.password, secrets)
      reply.setCookie(SESSION_COOKIE, sessions.open(), {
        ...cookieFor(request, settings),
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
      return reply.clearCookie(SESSION_COOKIE, cookieFor(request, settings)).code(204).send()
    },
  )
}

/** Other programs of the same site behind a proxy do not get it. */
const cookieFor = (request: FastifyRequest, settings: Settings) =>
  ({ path: prefixOf(request, settings) || '/', httpOnly: true, sameSite: 'strict' }) as const
