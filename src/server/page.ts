import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { TriajeError } from '../shared/errors.ts'
import { isApiCall, pathOf } from './api-path.ts'

const NO_PAGE = `Triaje is running. Its page is not built yet: run "npm run build" and start again.
Triaje está en marcha. Su página aún no está construida: ejecuta «npm run build» y vuelve a arrancar.
`

const HASHED = /[\\/]assets[\\/]/

/** Serves the page's files from `root`; every other address that a browser opens is the page itself. */
export const servePage = async (app: FastifyInstance, root: string | null): Promise<void> => {
  const built = root !== null && existsSync(join(root, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) throw new TriajeError('not-found', { what: pathOf(request) })
    return built ? reply.sendFile('index.html') : sayNotBuilt(reply)
  })
}

const sayNotBuilt = (reply: FastifyReply): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send(NO_PAGE)

const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !isApiCall(request) &&
  /text\/html|^\*\/\*$/.test(request.headers.accept ?? '')
