import { z } from 'zod'
import type { ResultFormat } from '../../jobs/desk.ts'
import { isSheetName, SHEETS } from '../../report/sheet-choice.ts'
import { PARTS } from '../../report/training/files.ts'
import type { Localized } from '../../shared/language.ts'
import type { App, ServerContext } from '../context.ts'
import { mediaType, sendResult } from '../download.ts'
import { because } from '../invalid-request.ts'
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

const KNOWN_SHEETS: Localized = {
  es: `«sheets» admite ${SHEETS.join(', ')}, separados por comas`,
  en: `"sheets" takes ${SHEETS.join(', ')}, separated by commas`,
}

const workbookQuery = z.object({
  file: z.string().max(100).optional().describe('Id of the file; needed where the analysis has several'),
  sheets: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((name) => name !== ''))
    .pipe(z.array(z.string().refine(isSheetName, { params: because(KNOWN_SHEETS) })))
    .describe(`Sheets to add, separated by commas: ${SHEETS.join(', ')}`),
})

export const resultRoutes = (app: App, context: ServerContext): void => {
  const { desk } = context
  trainingRoutes(app, context)
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

const trainingSchema = (what: string, file: string) => ({
  tags: ['analyses'],
  summary: `Labelled tickets to fine-tune a model with, as ${what}`,
  params: idParams,
  response: { 200: streamed(mediaType(file)), ...problems },
})

const partQuery = z.object({
  part: z.enum(PARTS).default('train').describe('To learn from, to choose by, or to judge with'),
})

const trainingRoutes = (app: App, { desk }: ServerContext): void => {
  app.get(
    '/api/analyses/:id/training.jsonl',
    { schema: { ...trainingSchema('chats', 'train.jsonl'), querystring: partQuery } },
    async (request, reply) =>
      sendResult(reply, await desk.training(request.params.id, `${request.query.part}.jsonl`)),
  )
  app.get(
    '/api/analyses/:id/training.csv',
    { schema: trainingSchema('a table', 'labelled.csv') },
    async (request, reply) => sendResult(reply, await desk.training(request.params.id, 'labelled.csv')),
  )
}
