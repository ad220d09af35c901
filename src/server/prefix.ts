import type { FastifyRequest } from 'fastify'
import type { Settings } from '../shared/settings.ts'

type Said = Pick<Settings, 'basePath' | 'trustProxy'>

const PREFIX = /^(\/[\w.~-]+)+$/

/** Under which path the page is reached, without a slash at the end: of the settings, else of a trusted proxy, else ''. */
export const prefixOf = (
  { headers }: Pick<FastifyRequest, 'headers'>,
  { basePath, trustProxy }: Said,
): string => {
  const told = String(headers['x-forwarded-prefix'] ?? '').replace(/\/+$/, '')
  return basePath === '' && trustProxy && PREFIX.test(told) ? told : basePath
}

/** The address without the base path, where a proxy leaves it on; commands on this machine come without it. */
export const withoutBase = (url: string, basePath: string): string => {
  if (basePath === '' || !url.startsWith(basePath)) return url
  const rest = url.slice(basePath.length)
  if (rest === '' || rest.startsWith('?')) return `/${rest}`
  return rest.startsWith('/') ? rest : url
}
