import { chosenColumns, chosenWhere } from '../analysis-request.ts'
import type { App, ServerContext } from '../context.ts'
import { gone } from '../gone.ts'
import { idParams, present } from '../schemas/parts.ts'
import { problems } from '../schemas/problem.ts'
import {
  columnValues,
  rowsBody,
  rowsCount,
  togetherBody,
  togetherView,
  valuesQuery,
} from '../schemas/rows.ts'

const tags = ['files']

/** What there is to choose rows by, and how many a choice leaves. */
export const rowRoutes = (app: App, context: ServerContext): void => {
  const { desk } = context
  togetherRoute(app, context)
  app.get(
    '/api/files/:id/values',
    {
      schema: {
        tags,
        summary: 'What every column of a sheet holds, in all files of an analysis, to choose rows by',
        params: idParams,
        querystring: valuesQuery,
        response: { 200: columnValues, ...problems },
      },
    },
    async (request, reply) => {
      const { also, ...sheet } = request.query
      return desk.columnValues(request.params.id, {
        ...present(sheet),
        ...(also ? { also: also.split(',') } : {}),
        signal: gone(reply),
      })
    },
  )
  app.post(
    '/api/files/:id/count',
    {
      schema: {
        tags,
        summary: 'How many rows of a sheet a choice of rows leaves',
        params: idParams,
        body: rowsBody,
        response: { 200: rowsCount, ...problems },
      },
    },
    async (request, reply) => {
      const { where = [], ...sheet } = request.body
      return desk.countRows(request.params.id, {
        ...present(sheet),
        where: chosenWhere(where),
        signal: gone(reply),
      })
    },
  )
}

/** Whether several files can be analysed as one. */
const togetherRoute = (app: App, { desk }: ServerContext): void => {
  app.post(
    '/api/files/together',
    {
      schema: {
        tags,
        summary: 'Whether files have the same columns, and how many tickets they hold together',
        body: togetherBody,
        response: { 200: togetherView, ...problems },
      },
    },
    async (request, reply) => {
      const { fileIds, where = [], columns, ...sheet } = request.body
      return desk.together(fileIds, {
        ...present(sheet),
        ...(columns === undefined ? {} : { columns: chosenColumns(columns) }),
        where: chosenWhere(where),
        signal: gone(reply),
      })
    },
  )
}
