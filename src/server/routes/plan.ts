import type { App, ServerContext } from '../context.ts'
import { idParams } from '../schemas/parts.ts'
import { categories, prompt } from '../schemas/plan.ts'
import { problems } from '../schemas/problem.ts'

const tags = ['analyses']

/** What an analysis asks of its tickets. */
export const planRoutes = (app: App, { desk }: ServerContext): void => {
  app.get(
    '/api/analyses/:id/categories',
    {
      schema: {
        tags,
        summary: 'The categories that answers choose from',
        params: idParams,
        response: { 200: categories, ...problems },
      },
    },
    async (request) => desk.categories(request.params.id),
  )
  app.get(
    '/api/analyses/:id/prompt',
    {
      schema: {
        tags,
        summary: 'What a model gets to read, by the example of the first ticket',
        params: idParams,
        response: { 200: prompt, ...problems },
      },
    },
    async (request) => desk.prompt(request.params.id),
  )
}
