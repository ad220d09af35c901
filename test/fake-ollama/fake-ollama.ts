import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { findModel, MODELS } from './catalogue.ts'
import { createChats, loadKey } from './chat.ts'
import type { ChatBody } from './checks.ts'
import { createFaults } from './faults.ts'
import { type FakeOptions, type FakeStats, type Fault, freshStats } from './options.ts'
import { fail, readBody, sendText } from './reply.ts'
import { infoRoutes } from './routes.ts'
import { Scheduler } from './scheduler.ts'
import { serveChat } from './serve-chat.ts'

export type FakeOllama = {
  readonly url: string
  /** The bodies of the last 2,000 chats, in the order of arrival. */
  readonly prompts: readonly ChatBody[]
  stats(): FakeStats
  /** Replaces the faults. */
  faults(faults: readonly Fault[]): void
  /** The process dies: connections break, nobody listens, the model is gone; after `ms` it is back on the same port. */
  away(ms: number): Promise<void>
  stop(): Promise<void>
}

/** A stand-in for an Ollama server on a port of loopback, with its manners, its wordings and its time. */
export const startFakeOllama = async (options: FakeOptions = {}): Promise<FakeOllama> => {
  const stats = freshStats()
  const prompts: ChatBody[] = []
  const faults = createFaults(options.faults ?? [])
  const scheduler = new Scheduler(options, stats)
  loadAtStart(options, scheduler)
  const routes = {
    ...infoRoutes(options, scheduler),
    'POST /api/chat': serveChat({
      compose: createChats(options),
      scheduler,
      faults,
      stats,
      prompts,
      logprobMs: options.logprobMs ?? 0,
      onChat: options.onChat ?? (() => {}),
    }),
  }
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => {
    answer(routes, request, response).catch(() => response.destroy())
  })
  const leave = async (): Promise<void> => {
    scheduler.clear()
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  const port = await listen(server, options.port ?? 0)
  return {
    url: `http://127.0.0.1:${port}`,
    prompts,
    stats: () => structuredClone(stats),
    faults: faults.set,
    away: async (ms) => {
      await leave()
      await sleep(ms)
      await listen(server, port)
    },
    stop: leave,
  }
}

const loadAtStart = ({ models = MODELS, loaded }: FakeOptions, scheduler: Scheduler): void => {
  const model = findModel(models, loaded?.model)
  if (loaded && model) scheduler.warm(model, loaded.context, loadKey(model, { num_ctx: loaded.context }))
}

const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const answer = async (
  routes: Readonly<Record<string, (body: ChatBody, response: ServerResponse) => void>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const route = routes[`${request.method} ${request.url}`]
  const body = await readBody(request)
  if (!route) sendText(response, 404, '404 page not found')
  else if ('error' in body) fail(response, body)
  else route(body.value, response)
}
