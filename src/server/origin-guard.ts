import type { FastifyInstance, FastifyRequest } from 'fastify'
import { TriajeError } from '../shared/errors.ts'
import type { Settings } from '../shared/settings.ts'
import { truncate } from '../shared/text.ts'
import { isApiCall } from './api-path.ts'
import { isOurHost, isOurOrigin } from './hosts.ts'

/** Refuses (`origin.refused`) requests that another site caused; those of scripts carry no origin and pass. */
export const guardOrigin = (app: FastifyInstance, settings: Settings): void => {
  app.addHook('onRequest', async (request) => {
    const foreign = foreignSource(request, settings)
    if (foreign !== null) throw new TriajeError('origin.refused', { origin: truncate(foreign, 200) })
  })
}

const foreignSource = (request: FastifyRequest, settings: Settings): string | null => {
  const { origin } = request.headers
  const authority = request.host
  if (authority !== '' && !isOurHost(authority, settings)) return authority
  if (origin !== undefined && !isOurOrigin(origin, authority, settings)) return origin
  return isCrossSiteCall(request) ? 'Sec-Fetch-Site' : null
}

/** Other ports of this machine count as the same site for browsers, but not for us. */
const isCrossSiteCall = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site']
  return isApiCall(request) && (site === 'cross-site' || site === 'same-site')
}
