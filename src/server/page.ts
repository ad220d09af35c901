import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { TriajeError } from '../shared/errors.ts'
import type { Settings } from '../shared/settings.ts'
import { isApiCall, pathOf } from './api-path.ts'
import { prefixOf } from './prefix.ts'

type PageOptions = {
  /** Folder of the built page. */
  readonly webRoot?: string
  readonly settings: Pick<Settings, 'basePath' | 'trustProxy'>
}

const NO_PAGE = `Triaje is running. Its page is not built yet: run "npm run build" and start again.
Triaje está en marcha. Su página aún no está construida: ejecuta «npm run build» y vuelve a arrancar.
`

const HASHED = /[\\/]assets[\\/]/

/** Serves the page's files from `root`; every other address that a browser opens is the page itself. */
export const servePage = async (app: FastifyInstance, { webRoot, settings }: PageOptions): Promise<void> => {
  const index = webRoot === undefined ? null : join(webRoot, 'index.html')
  const page = index !== null && existsSync(index) ? readFileSync(index, 'utf8') : null
  const send = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    page === null ? sayNotBuilt(reply) : sendPage(reply, page, prefixOf(request, settings))
  if (webRoot !== undefined && page !== null) {
    const show = async (request: FastifyRequest, reply: FastifyReply) => send(request, reply)
    for (const url of ['/', '/index.html']) app.route({ method: ['GET', 'HEAD'], url, handler: show })
    await app.register(fastifyStatic, {
      root: webRoot,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) throw new TriajeError('not-found', { what: pathOf(request) })
    return send(request, reply)
  })
}

/** The page finds everything relative to its <base>, wherever a proxy put it. */
const sendPage = (reply: FastifyReply, page: string, prefix: string): FastifyReply =>
  reply
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.replace('<base href="/" />', `<base href="${prefix}/" />`))

const sayNotBuilt = (reply: FastifyReply): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send(NO_PAGE)

const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !isApiCall(request) &&
  /text\/html|^\*\/\*$/.test(request.headers.accept ?? '')
