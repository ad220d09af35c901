import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { FileView } from '../jobs/desk.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import type { ServerContext } from './context.ts'
import { shownName } from './file-name.ts'

const MIB = 1024 * 1024
/** Bytes that the frame of a form may add to the file. */
const FRAME = 64 * 1024

/** Passes the file of a form on to the desk as it arrives; a form of more or less than one file is refused. */
export const upload = async (
  request: FastifyRequest,
  context: ServerContext,
  encoding?: string,
): Promise<FileView> => {
  const { maxUploadMb } = context.settings
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > maxUploadMb * MIB + FRAME) throw tooLarge(THE_FILE, maxUploadMb)
  if (!request.isMultipart()) throw noFile()
  const parts = request.files({ limits: { fileSize: Number.POSITIVE_INFINITY, files: 2, fields: 20 } })
  const part = await nextPart(parts)
  if (part?.fieldname !== 'file') throw noFile()
  try {
    return await context.desk.addFile(shownName(part.filename), content(part, parts, maxUploadMb), encoding)
  } catch (error) {
    // what is left of the form would keep the connection from its next request
    request.raw.unpipe()
    request.raw.resume()
    throw error
  }
}

const nextPart = async (parts: AsyncIterator<MultipartFile>): Promise<MultipartFile | undefined> => {
  try {
    const { value } = await parts.next()
    return value
  } catch (error) {
    throw cutOff(error)
  }
}

/** The bytes of the file; fails, so that nothing is kept, unless the whole form arrived and within the limit. */
async function* content(
  part: MultipartFile,
  parts: AsyncIterator<MultipartFile>,
  maxUploadMb: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const chunk of part.file) {
      bytes += chunk.length
      if (bytes > maxUploadMb * MIB) throw tooLarge(shownName(part.filename), maxUploadMb)
      yield chunk
    }
  } catch (error) {
    throw error instanceof TriajeError ? error : cutOff(error)
  }
  if (await nextPart(parts)) throw oneFileOnly()
}

const THE_FILE: Localized = { es: 'El archivo', en: 'The file' }

const tooLarge = (name: string | Localized, maxUploadMb: number): TriajeError =>
  new TriajeError('file.too-large', { name, limit: `${maxUploadMb} MiB` }, { field: 'file' })

const badForm = (reason: Localized, cause?: unknown): TriajeError =>
  new TriajeError('request.invalid', { reason }, { field: 'file', cause })

const cutOff = (cause: unknown): TriajeError =>
  badForm({ es: 'el archivo no llegó entero', en: 'the file did not arrive whole' }, cause)

const noFile = (): TriajeError =>
  badForm({
    es: 'falta el archivo, en el campo «file» de un formulario (multipart/form-data)',
    en: 'the file, in the field "file" of a form (multipart/form-data), is missing',
  })

const oneFileOnly = (): TriajeError =>
  badForm({ es: 'envía un solo archivo por petición', en: 'send one file a request' })
