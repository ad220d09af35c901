import { analysisRequest } from '../analysis-request.ts'
import type { App, ServerContext } from '../context.ts'
import { gone } from '../gone.ts'
import { saidLanguage } from '../language.ts'
import { analysisBody, evaluationBody } from '../schemas/analysis.ts'
import { evaluation } from '../schemas/evaluation.ts'
import { estimate } from '../schemas/learned.ts'
import { idParams } from '../schemas/parts.ts'
import { problems } from '../schemas/problem.ts'

/** What can be learned before an analysis, and how good answers are. */
export const learningRoutes = (app: App, context: ServerContext): void => {
  estimateRoute(app, context)
  evaluationRoutes(app, context)
}

const evaluationRoutes = (app: App, { desk }: ServerContext): void => {
  app.post(
    '/api/evaluations',
    {
      schema: {
        tags: ['evaluations'],
        summary: 'Judge an engine and the classifier by a column that people filled in',
        body: evaluationBody,
        response: { 202: evaluation, ...problems },
      },
    },
    async (request, reply) => {
      const { label, ...body } = request.body
      return reply
        .code(202)
        .send(await desk.evaluate({ ...analysisRequest(body), label }, saidLanguage(request)))
    },
  )
  app.get(
    '/api/evaluations/:id',
    {
      schema: {
        tags: ['evaluations'],
        summary: 'How an evaluation stands, and what came of it',
        params: idParams,
        response: { 200: evaluation, ...problems },
      },
    },
    async (request) => desk.evaluation(request.params.id),
  )
}

const estimateRoute = (app: App, { desk }: ServerContext): void => {
  app.post(
    '/api/estimates',
    {
      schema: {
        tags: ['analyses'],
        summary: 'What would come of an analysis that learns: who would classify how many tickets',
        body: analysisBody,
        response: { 200: estimate, ...problems },
      },
    },
    async (request, reply) => desk.estimate(analysisRequest(request.body), gone(reply)),
  )
}
