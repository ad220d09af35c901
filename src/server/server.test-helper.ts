import type { TestContext } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { readSettings, type Settings } from '../shared/settings.ts'
import { buildServer, type ServerOptions } from './app.ts'
import { createDeskDouble, type DeskDouble } from './desk-double.test-helper.ts'
import { listen } from './listen.ts'

export type TestServer = {
  readonly app: FastifyInstance
  readonly desk: DeskDouble
  readonly settings: Settings
}

type TestOptions = Partial<Omit<ServerOptions, 'settings'>> & {
  readonly env?: Readonly<Record<string, string>>
}

/** A server on a desk in memory, closed with the test. */
export const testServer = async (
  t: TestContext,
  { env = {}, ...options }: TestOptions = {},
): Promise<TestServer> => {
  const desk = createDeskDouble()
  const settings = readSettings({ TRIAJE_PORT: '0', ...env })
  const app = await buildServer({ desk, settings, version: '1.2.3', ...options })
  t.after(() => app.close())
  return { app, desk, settings }
}

/** The same, listening on a free port of this machine. */
export const listeningServer = async (
  t: TestContext,
  options: TestOptions = {},
): Promise<TestServer & { readonly url: string }> => {
  const server = await testServer(t, options)
  return { ...server, url: await listen(server.app, server.settings) }
}
