import type { ServerResponse } from 'node:http'
import { type Chat, type createChats, lastMessage } from './chat.ts'
import { chunks, wholeAnswer } from './chat-answer.ts'
import type { ChatBody, Refusal } from './checks.ts'
import type { createFaults } from './faults.ts'
import type { FakeOptions, FakeStats, Fault, ServerFault } from './options.ts'
import { fail, sendJson } from './reply.ts'
import type { Scheduler } from './scheduler.ts'
import type { Job, Times } from './slots.ts'
import { promptLength } from './tokens.ts'
import { BUSY, CRASH, OUT_OF_MEMORY } from './wordings.ts'

type Means = {
  readonly compose: ReturnType<typeof createChats>
  readonly scheduler: Scheduler
  readonly faults: ReturnType<typeof createFaults>
  readonly stats: FakeStats
  readonly prompts: ChatBody[]
  readonly logprobMs: number
  readonly onChat: NonNullable<FakeOptions['onChat']>
}

type FaultKind = Fault['kind'] | null

const PROMPTS_KEPT = 2_000
const SLOW_MS = 20 * 60_000

/** Answers POST /api/chat: faults, checks, the wait for a slot, and what is told in the end. */
export const serveChat = ({ compose, scheduler, faults, stats, prompts, logprobMs, onChat }: Means) => {
  const serve = (chat: Chat, fault: FaultKind, response: ServerResponse): void => {
    const out = chat.answer.pieces.length
    const job: Job = {
      ...chat,
      out,
      hangs: fault === 'hang',
      extraMs: (fault === 'slow' ? SLOW_MS : 0) + (chat.topLogprobs === null ? 0 : out * logprobMs),
      done: (times) => {
        if (!chat.empty) count(stats, chat, times)
        deliver(chat, { times, fault }, response)
      },
    }
    stats.open++
    stats.openMax = Math.max(stats.openMax, stats.open)
    response.once('close', () => {
      stats.open--
      if (scheduler.cancel(job)) stats.cancelled++
    })
    if (!scheduler.submit(job)) fail(response, BUSY)
  }

  const unload = (chat: Chat, response: ServerResponse): void => {
    scheduler.expire()
    sendJson(response, 200, wholeAnswer(chat, NO_TIME))
  }

  const receive = (body: ChatBody): FaultKind => {
    stats.requests++
    prompts.push(body)
    if (prompts.length > PROMPTS_KEPT) prompts.shift()
    return faults.take(lastMessage(body))
  }

  return (body: ChatBody, response: ServerResponse): void => {
    onChat(body, 'begun')
    const fault = receive(body)
    response.once('finish', () => onChat(body, 'answered'))
    const chat = REFUSED_BY[fault as ServerFault] ?? compose(body, fault)
    if (fault === 'out-of-memory') scheduler.expire()
    if (fault === 'reset') response.socket?.destroy()
    else if ('error' in chat) fail(response, chat)
    else if (chat.unloads) unload(chat, response)
    else serve(chat, fault, response)
  }
}

const REFUSED_BY: Partial<Record<ServerFault, Refusal>> = {
  busy: BUSY,
  crash: CRASH,
  'out-of-memory': OUT_OF_MEMORY,
}

const NO_TIME: Times = { total: 0, load: 0, prefill: 0, decode: 0, cached: 0 }

const count = (stats: FakeStats, { prompt, answer }: Chat, { cached }: Times): void => {
  stats.completed++
  stats.tokens.prompt += promptLength(prompt)
  stats.tokens.cached += cached
  stats.tokens.out += answer.pieces.length
}

type Told = { readonly times: Times; readonly fault: FaultKind }

const deliver = (chat: Chat, { times, fault }: Told, response: ServerResponse): void => {
  if (fault === 'cut') cut(JSON.stringify(wholeAnswer(chat, times)), response)
  else if (chat.streams) stream(chunks(chat, times), fault, response)
  else if (fault === 'crash-late') fail(response, CRASH)
  else sendJson(response, 200, wholeAnswer(chat, times))
}

/** After the first line the status is out: what goes wrong then comes as a line of its own. */
const stream = (lines: readonly object[], fault: FaultKind, response: ServerResponse): void => {
  const told = fault === 'crash-late' ? [...lines.slice(0, lines.length / 2), { error: CRASH.error }] : lines
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  response.end(told.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** Half an answer, then the connection breaks. */
const cut = (text: string, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy())
}
