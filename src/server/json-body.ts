import type { FastifyInstance } from 'fastify'

/** JSON bodies; an empty one counts as none, for clients that announce JSON on calls without a body. */
export const acceptJson = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body)
    return text.trim() === '' ? done(null, undefined) : parse(request, text, done)
  })
}
