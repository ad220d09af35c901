import { z } from 'zod'
import type { Action } from '../../jobs/desk.ts'
import { analysisRequest } from '../analysis-request.ts'
import type { App, ServerContext } from '../context.ts'
import { requestLanguage, saidLanguage } from '../language.ts'
import { analysis, analysisBody, analysisPatch, logEntry } from '../schemas/analysis.ts'
import { idParams, present } from '../schemas/parts.ts'
import { problems } from '../schemas/problem.ts'

const tags = ['analyses']

const ACTIONS: Readonly<Record<Action, string>> = {
  pause: 'Pause, until somebody resumes',
  resume: 'Go on with what is paused, cancelled or failed',
  cancel: 'Stop; what is done stays',
  retry: 'Ask the failed tickets again',
}

export const analysisRoutes = (app: App, context: ServerContext): void => {
  startRoute(app, context)
  readRoutes(app, context)
  for (const action of Object.keys(ACTIONS) as Action[]) controlRoute(app, context, action)
  patchRoute(app, context)
  deleteRoute(app, context)
}

const startRoute = (app: App, { desk }: ServerContext): void => {
  app.post(
    '/api/analyses',
    {
      schema: {
        tags,
        summary: 'Start an analysis (200 when the same is already queued or running)',
        body: analysisBody,
        response: { 200: analysis, 202: analysis, ...problems },
      },
    },
    async (request, reply) => {
      const { analysis, created } = await desk.start(analysisRequest(request.body), saidLanguage(request))
      return reply.code(created ? 202 : 200).send(analysis)
    },
  )
}

const readRoutes = (app: App, { desk, settings }: ServerContext): void => {
  app.get(
    '/api/analyses',
    {
      schema: {
        tags,
        summary: 'The analyses, newest first',
        response: { 200: z.array(analysis).readonly(), ...problems },
      },
    },
    async (request) => desk.analyses(requestLanguage(request, settings)),
  )
  app.get(
    '/api/analyses/:id',
    { schema: { tags, summary: 'One analysis', params: idParams, response: { 200: analysis, ...problems } } },
    async (request) => desk.analysis(request.params.id, requestLanguage(request, settings)),
  )
  app.get(
    '/api/analyses/:id/log',
    {
      schema: {
        tags,
        summary: 'What happened',
        params: idParams,
        response: { 200: z.array(logEntry.readonly()).readonly(), ...problems },
      },
    },
    async (request) => desk.log(request.params.id),
  )
}

const controlRoute = (app: App, { desk, settings }: ServerContext, action: Action): void => {
  app.post(
    `/api/analyses/:id/${action}`,
    {
      schema: { tags, summary: ACTIONS[action], params: idParams, response: { 200: analysis, ...problems } },
    },
    async (request) => {
      const { id } = request.params as z.output<typeof idParams>
      return desk.control(id, action, requestLanguage(request, settings))
    },
  )
}

const patchRoute = (app: App, { desk, settings }: ServerContext): void => {
  app.patch(
    '/api/analyses/:id',
    {
      schema: {
        tags,
        summary: 'Pin an analysis or change its priority, also while it runs',
        params: idParams,
        body: analysisPatch,
        response: { 200: analysis, ...problems },
      },
    },
    async (request) =>
      desk.patchAnalysis(request.params.id, present(request.body), requestLanguage(request, settings)),
  )
}

const deleteRoute = (app: App, { desk }: ServerContext): void => {
  app.delete(
    '/api/analyses/:id',
    {
      schema: {
        tags,
        summary: 'Delete an analysis with its answers',
        params: idParams,
        response: { 204: z.undefined(), ...problems },
      },
    },
    async (request, reply) => {
      await desk.deleteAnalysis(request.params.id)
      return reply.code(204).send()
    },
  )
}
