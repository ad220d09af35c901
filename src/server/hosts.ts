import { isIP } from 'node:net'
import type { Settings } from '../shared/settings.ts'

/** True for addresses and names that only this machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

/** True for the addresses that mean "every network of this machine". */
export const isWildcard = (host: string): boolean => host === '0.0.0.0' || host === '::'

const AUTHORITY = /^(?:\[([\da-f:.]+)\]|([^\s:/?#@[\]]+))(?::(\d{1,5}))?$/i

/** The host of a Host header without port, brackets and the root's dot, in lower case; null when it is none. */
const hostName = (authority: string): string | null => {
  const match = AUTHORITY.exec(authority)
  const name = match?.[1] ?? match?.[2]
  return name === undefined ? null : name.toLowerCase().replace(/\.$/, '')
}

/**
 * True when a Host header names this server. A foreign name that resolves here (DNS rebinding) would let
 * another site read the tickets; an address cannot be rebound, so that any will do when listening on all.
 */
export const isOurHost = (authority: string, settings: Pick<Settings, 'host' | 'allowedHosts'>): boolean => {
  const name = hostName(authority)
  if (name === null) return false
  if (isLoopback(name) || name === settings.host || settings.allowedHosts.includes(name)) return true
  return isWildcard(settings.host) && isIP(name) !== 0
}

const SCHEME = /^https?:\/\//i
const DEFAULT_PORT = /:(80|443)$/

/**
 * True when an Origin header is the server that the Host header names, on the same port, or a name that the
 * settings allow: proxies often put their own Host in.
 */
export const isOurOrigin = (
  origin: string,
  authority: string,
  { allowedHosts }: Pick<Settings, 'allowedHosts'>,
): boolean => {
  if (!SCHEME.test(origin)) return false
  const from = origin.replace(SCHEME, '').toLowerCase()
  const isSame = from.replace(DEFAULT_PORT, '') === authority.toLowerCase().replace(DEFAULT_PORT, '')
  return isSame || allowedHosts.includes(hostName(from) ?? '')
}
