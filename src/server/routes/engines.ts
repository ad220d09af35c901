import { z } from 'zod'
import type { App, ServerContext } from '../context.ts'
import { engine, model } from '../schemas/engine.ts'
import { problems } from '../schemas/problem.ts'

const tags = ['engines']
const engineParams = z.object({ engine: z.string().min(1).max(50) })

export const engineRoutes = (app: App, { desk }: ServerContext): void => {
  app.get(
    '/api/engines',
    {
      schema: {
        tags,
        summary: 'The engines, and whether they answer',
        response: { 200: z.array(engine).readonly(), ...problems },
      },
    },
    async () => desk.engines(),
  )
  app.get(
    '/api/engines/:engine/models',
    {
      schema: {
        tags,
        summary: 'The models of an engine',
        params: engineParams,
        response: { 200: z.array(model.readonly()).readonly(), ...problems },
      },
    },
    async (request) => (await desk.engine(request.params.engine)).models,
  )
}
