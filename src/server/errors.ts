import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import type { Settings } from '../shared/settings.ts'
import { pathOf, routeOf } from './api-path.ts'
import { requestLanguage } from './language.ts'
import { sendProblem } from './problem.ts'

type ErrorResponder = (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply

/** Answers any error as a problem; what nobody foresaw is logged under an id and told by that id alone. */
export const errorResponder =
  (settings: Settings): ErrorResponder =>
  (error, request, reply) => {
    const known = error instanceof TriajeError ? error : refusal(error, request)
    return sendProblem(reply, known ?? unforeseen(error, request), requestLanguage(request, settings))
  }

const unforeseen = (error: unknown, request: FastifyRequest): TriajeError => {
  const id = randomUUID().slice(0, 8)
  request.log.error({ err: error, id, method: request.method, route: routeOf(request) }, 'internal error')
  return new TriajeError('internal', { id })
}

/** What Fastify and its plugins refuse by themselves, in our words. */
const refusal = (error: unknown, request: FastifyRequest): TriajeError | null => {
  const { code = '', statusCode = 500 } = error as Partial<FastifyError>
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new TriajeError('request.too-large', { limit: '5 MiB' })
  if (code === 'FST_ERR_MAX_PARAM_LENGTH') return new TriajeError('not-found', { what: pathOf(request) })
  const isRefusal = statusCode < 500 && code.startsWith('FST_')
  return isRefusal ? new TriajeError('request.invalid', { reason: REASONS[code] ?? UNREADABLE }) : null
}

const UNREADABLE: Localized = { es: 'no se puede leer', en: 'it cannot be read' }

const REASONS: Readonly<Record<string, Localized>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    es: 'envía el cuerpo como JSON (application/json), o un archivo a /api/files (multipart/form-data)',
    en: 'send the body as JSON (application/json), or a file to /api/files (multipart/form-data)',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: { es: 'el cuerpo no es JSON válido', en: 'the body is not valid JSON' },
  FST_ERR_BAD_URL: { es: 'la dirección no es válida', en: 'the address is not valid' },
}
