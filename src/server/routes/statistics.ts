import type { App, ServerContext } from '../context.ts'
import { idParams } from '../schemas/parts.ts'
import { problems } from '../schemas/problem.ts'
import { statistics } from '../schemas/statistics.ts'

export const statisticsRoutes = (app: App, { desk }: ServerContext): void => {
  app.get(
    '/api/analyses/:id/statistics',
    {
      schema: {
        tags: ['analyses'],
        summary: 'How many tickets of each kind',
        params: idParams,
        response: { 200: statistics, ...problems },
      },
    },
    async (request) => desk.statistics(request.params.id),
  )
}
