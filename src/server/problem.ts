import type { FastifyReply } from 'fastify'
import { explain, type TriajeError } from '../shared/errors.ts'
import type { Language } from '../shared/language.ts'

/** An error as RFC 9457 puts it, with our stable code. */
type Problem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly field?: string
}

const problemOf = (error: TriajeError, language: Language): Problem => ({
  type: `urn:triaje:error:${error.code}`,
  ...explain(error.code, error.params, language),
  status: error.status,
  code: error.code,
  ...(error.field === null ? {} : { field: error.field }),
})

export const sendProblem = (reply: FastifyReply, error: TriajeError, language: Language): FastifyReply => {
  if (error.status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .code(error.status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemOf(error, language))
}
