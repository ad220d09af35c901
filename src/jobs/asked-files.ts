import { TriajeError } from '../shared/errors.ts'
import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import type { AnalysisRequest } from './desk.ts'
import { needFile } from './office.ts'
import { checkKept } from './stored-file.ts'

export type AskedFiles = readonly [StoredFile, ...StoredFile[]]

/** The files that are meant, each once. */
export const askedFiles = async (
  context: Context,
  { fileId, fileIds = [] }: AnalysisRequest,
): Promise<AskedFiles> => {
  const ids = new Set([...(fileId === undefined ? [] : [fileId]), ...fileIds])
  const [first, ...more] = await Promise.all([...ids].map((id) => needFile(context, id)))
  for (const file of [first, ...more]) if (file) checkKept(file)
  if (first) return [first, ...more]
  const reason = { es: 'falta «fileId»', en: '"fileId" is missing' }
  throw new TriajeError('request.invalid', { reason }, { field: 'fileId' })
}
