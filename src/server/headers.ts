import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { isApiCall } from './api-path.ts'

/**
 * Nothing but this server may be asked or run. `style-src` allows inline styles because Mantine writes its
 * variables into style elements, and the page is a static file that cannot carry a nonce a request; markup
 * of a ticket never becomes an element, so that there is no way to put a style in.
 */
const DIRECTIVES = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'self'"],
  frameAncestors: ["'none'"],
}

/** Security headers on every answer, and no copy of what the API tells. HSTS is left to the proxy with the certificate. */
export const secureHeaders = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', async (request, reply) => {
    if (isApiCall(request)) reply.header('cache-control', 'no-store')
  })
}
