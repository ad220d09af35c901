import { z } from 'zod'
import type { App, ServerContext } from '../context.ts'
import { file, filePatch, preview, previewQuery, readAsBody, uploadQuery } from '../schemas/file.ts'
import { idParams, present } from '../schemas/parts.ts'
import { problems } from '../schemas/problem.ts'
import { upload } from '../upload.ts'

const tags = ['files']

export const fileRoutes = (app: App, context: ServerContext): void => {
  listRoutes(app, context)
  oneFileRoutes(app, context)
  contentRoutes(app, context)
}

const listRoutes = (app: App, { desk, settings }: ServerContext): void => {
  app.post(
    '/api/files',
    {
      schema: {
        tags,
        summary: 'Send a workbook or text file (form field "file")',
        consumes: ['multipart/form-data'],
        querystring: uploadQuery,
        response: { 201: file, ...problems },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await upload(request, { desk, settings }, request.query.encoding)),
  )

  app.get(
    '/api/files',
    { schema: { tags, summary: 'The files', response: { 200: z.array(file).readonly(), ...problems } } },
    async () => desk.files(),
  )
}

const oneFileRoutes = (app: App, { desk }: ServerContext): void => {
  app.get(
    '/api/files/:id',
    { schema: { tags, summary: 'One file', params: idParams, response: { 200: file, ...problems } } },
    async (request) => desk.file(request.params.id),
  )

  app.patch(
    '/api/files/:id',
    {
      schema: {
        tags,
        summary: 'Pin a file, or let it go at its time',
        params: idParams,
        body: filePatch,
        response: { 200: file, ...problems },
      },
    },
    async (request) => desk.patchFile(request.params.id, request.body),
  )

  app.delete(
    '/api/files/:id',
    {
      schema: {
        tags,
        summary: 'Delete a file with its analyses',
        params: idParams,
        response: { 204: z.undefined(), ...problems },
      },
    },
    async (request, reply) => {
      await desk.deleteFile(request.params.id)
      return reply.code(204).send()
    },
  )
}

/** What a file holds, and reading it otherwise. */
const contentRoutes = (app: App, { desk }: ServerContext): void => {
  app.post(
    '/api/files/:id/read-as',
    {
      schema: {
        tags,
        summary: 'Read a text file in another encoding: a new file with the same bytes',
        params: idParams,
        body: readAsBody,
        response: { 201: file, ...problems },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await desk.readAs(request.params.id, request.body.encoding)),
  )

  app.get(
    '/api/files/:id/preview',
    {
      schema: {
        tags,
        summary: 'The columns of a sheet and the first rows below its header',
        params: idParams,
        querystring: previewQuery,
        response: { 200: preview, ...problems },
      },
    },
    async (request) => desk.preview(request.params.id, present(request.query)),
  )
}
