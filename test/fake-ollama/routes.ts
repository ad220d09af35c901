import type { ServerResponse } from 'node:http'
import { findModel, MODELS, psRow, showAnswer, tagsRow } from './catalogue.ts'
import type { ChatBody } from './checks.ts'
import { embedAnswer } from './embed.ts'
import type { FakeOptions } from './options.ts'
import { fail, sendJson, sendText } from './reply.ts'
import type { Scheduler } from './scheduler.ts'

type Route = (body: ChatBody & { readonly input?: unknown }, response: ServerResponse) => void

/** Everything but the chat, by method and path. */
export const infoRoutes = (options: FakeOptions, scheduler: Scheduler): Readonly<Record<string, Route>> => {
  const { models = MODELS, version = '0.33.2', tagsTellCapabilities = true } = options
  return {
    'GET /': (_, response) => sendText(response, 200, 'Ollama is running'),
    'GET /api/version': (_, response) => sendJson(response, 200, { version }),
    'GET /api/tags': (_, response) =>
      sendJson(response, 200, { models: models.map((each) => tagsRow(each, tagsTellCapabilities)) }),
    'GET /api/ps': (_, response) => {
      const { loaded } = scheduler
      sendJson(response, 200, { models: loaded ? [psRow(loaded.model, loaded.context)] : [] })
    },
    'POST /api/show': ({ model: name = '' }, response) => {
      const model = findModel(models, name)
      if (model) sendJson(response, 200, showAnswer(model))
      else fail(response, { status: 404, error: `model '${name}' not found` })
    },
    'POST /api/embed': ({ model: name = '', input }, response) => {
      const model = findModel(models, name)
      if (model) sendJson(response, 200, embedAnswer(model, input))
      else fail(response, { status: 404, error: `model "${name}" not found, try pulling it first` })
    },
  }
}
