import type { FastifyRequest } from 'fastify'

/** The path without its query. */
export const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? ''

/** The pattern of the route that a request met, however its address was spelt; the address where none did. */
export const routeOf = (request: FastifyRequest): string => {
  const route = request.routeOptions.url
  return route === undefined || route === '/*' ? pathOf(request) : route
}

export const isApiCall = (request: FastifyRequest): boolean => /^\/api(\/|$)/.test(routeOf(request))
