import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyReply } from 'fastify'
import type { ResultFile } from '../jobs/desk.ts'
import { attachment } from './file-name.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.zip': 'application/zip',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
}

export const mediaType = (fileName: string): string =>
  TYPES[extname(fileName).toLowerCase()] ?? 'application/octet-stream'

/** Streams a result to the client and disposes of it afterwards, also when the client goes away. */
export const sendResult = async (reply: FastifyReply, result: ResultFile): Promise<FastifyReply> => {
  const dispose = (): void => {
    result.dispose().catch((error: unknown) => reply.log.warn({ err: error }, 'a result was not removed'))
  }
  const handle = await open(result.path).catch((error: unknown) => {
    dispose()
    throw error
  })
  const stream = handle.createReadStream().once('close', dispose)
  return reply
    .type(mediaType(result.name))
    .header('content-length', result.bytes)
    .header('content-disposition', attachment(result.name))
    .send(stream)
}
