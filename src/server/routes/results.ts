import type { ResultFormat } from '../../jobs/desk.ts'
import type { App, ServerContext } from '../context.ts'
import { mediaType, sendResult } from '../download.ts'
import { idParams } from '../schemas/parts.ts'
import { problems, streamed } from '../schemas/problem.ts'

const FORMATS: readonly ResultFormat[] = ['xlsx', 'csv', 'json', 'jsonl']

export const resultRoutes = (app: App, { desk }: ServerContext): void => {
  for (const format of FORMATS) {
    app.get(
      `/api/analyses/:id/result.${format}`,
      {
        schema: {
          tags: ['analyses'],
          summary: `What is done so far, as .${format}`,
          params: idParams,
          response: { 200: streamed(mediaType(`result.${format}`)), ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params as { id: string }
        return sendResult(reply, await desk.result(id, format))
      },
    )
  }
}
