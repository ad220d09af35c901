import { z } from 'zod'
import type { ResultFormat } from '../../jobs/desk.ts'
import { isSheetName, SHEETS } from '../../report/sheet-choice.ts'
import type { App, ServerContext } from '../context.ts'
import { mediaType, sendResult } from '../download.ts'
import { idParams, present } from '../schemas/parts.ts'
import { problems, streamed } from '../schemas/problem.ts'
import { fileQuery } from '../schemas/ticket.ts'

const FORMATS: readonly ResultFormat[] = ['csv', 'json', 'jsonl']

const schemaOf = (format: ResultFormat) => ({
  tags: ['analyses'],
  summary: format === 'zip' ? 'What is done so far, a result a file' : `What is done so far, as .${format}`,
  params: idParams,
  response: { 200: streamed(mediaType(`result.${format}`)), ...problems },
})

const workbookQuery = z.object({
  file: z.string().max(100).optional().describe('Id of the file; needed where the analysis has several'),
  sheets: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.string().refine(isSheetName, `one of ${SHEETS.join(', ')}`)))
    .describe(`Sheets to add, separated by commas: ${SHEETS.join(', ')}`),
})

export const resultRoutes = (app: App, { desk }: ServerContext): void => {
  for (const format of ['xlsx', 'zip'] as const)
    app.get(
      `/api/analyses/:id/result.${format}`,
      { schema: { ...schemaOf(format), querystring: workbookQuery } },
      async (request, reply) => {
        const { id } = request.params as { id: string }
        const { sheets, ...file } = request.query
        const options = { sheets: sheets.filter(isSheetName), ...present(file) }
        return sendResult(reply, await desk.result(id, format, options))
      },
    )
  for (const format of FORMATS)
    app.get(
      `/api/analyses/:id/result.${format}`,
      { schema: { ...schemaOf(format), querystring: fileQuery } },
      async (request, reply) => {
        const { id } = request.params as { id: string }
        return sendResult(reply, await desk.result(id, format, present(request.query)))
      },
    )
}
