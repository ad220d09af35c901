import { analysisRequest } from '../analysis-request.ts'
import type { App, ServerContext } from '../context.ts'
import { gone } from '../gone.ts'
import { analysisBody } from '../schemas/analysis.ts'
import { estimate } from '../schemas/learned.ts'
import { problems } from '../schemas/problem.ts'

/** What can be learned before an analysis. */
export const learningRoutes = (app: App, { desk }: ServerContext): void => {
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
