import { z } from 'zod'
import type { ResultFormat } from '../../jobs/desk.ts'
import { isSheetName, SHEETS } from '../../report/sheet-choice.ts'
import type { App, ServerContext } from '../context.ts'
import { mediaType, sendResult } from '../download.ts'
import { idParams } from '../schemas/parts.ts'
import { problems, streamed } from '../schemas/problem.ts'

const FORMATS: readonly ResultFormat[] = ['csv', 'json', 'jsonl']

const schemaOf = (format: ResultFormat) => ({
  tags: ['analyses'],
  summary: `What is done so far, as .${format}`,
  params: idParams,
  response: { 200: streamed(mediaType(`result.${format}`)), ...problems },
})

const workbookQuery = z.object({
  sheets: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.string().refine(isSheetName, `one of ${SHEETS.join(', ')}`)))
    .describe(`Sheets to add, separated by commas: ${SHEETS.join(', ')}`),
})

export const resultRoutes = (app: App, { desk }: ServerContext): void => {
  app.get(
    '/api/analyses/:id/result.xlsx',
    { schema: { ...schemaOf('xlsx'), querystring: workbookQuery } },
    async (request, reply) => {
      const sheets = request.query.sheets.filter(isSheetName)
      return sendResult(reply, await desk.result(request.params.id, 'xlsx', { sheets }))
    },
  )
  for (const format of FORMATS)
    app.get(`/api/analyses/:id/result.${format}`, { schema: schemaOf(format) }, async (request, reply) => {
      const { id } = request.params as { id: string }
      return sendResult(reply, await desk.result(id, format))
    })
}
