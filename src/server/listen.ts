import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { TriajeError } from '../shared/errors.ts'
import type { Settings } from '../shared/settings.ts'
import { isLoopback, isWildcard } from './hosts.ts'

/** Refuses (`auth.needed-to-listen`) to be reachable from other machines without a password. */
export const checkListen = ({ host, password }: Pick<Settings, 'host' | 'password'>): void => {
  if (!isLoopback(host) && password === null) throw new TriajeError('auth.needed-to-listen', { host })
}

/**
 * Starts to listen; port 0 takes a free one. Gives the address to open from this machine, without a slash
 * at the end. Throws `auth.needed-to-listen`, `port.in-use` or `port.unusable`.
 */
export const listen = async (
  app: FastifyInstance,
  settings: Pick<Settings, 'host' | 'port' | 'password'>,
): Promise<string> => {
  checkListen(settings)
  const { host, port } = settings
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw listenError(error, host, port)
  }
  const bound = app.server.address() as AddressInfo
  return `http://${reachable(host)}:${bound.port}`
}

const reachable = (host: string): string => {
  const name = isWildcard(host) ? '127.0.0.1' : host
  return name.includes(':') ? `[${name}]` : name
}

const listenError = (error: unknown, host: string, port: number): unknown => {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new TriajeError('port.in-use', { port, other: nextPort(port) }, { cause: error })
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return error
  return new TriajeError('port.unusable', { host, port, reason: code ?? 'error' }, { cause: error })
}

const nextPort = (port: number): number => (port < 65535 ? port + 1 : port - 1)
