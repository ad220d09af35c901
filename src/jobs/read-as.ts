import { createReadStream } from 'node:fs'
import type { StoredFile } from '../store/store.ts'
import { deleteFile } from './delete.ts'
import type { Office } from './office.ts'
import { checkUnchanged } from './stored-file.ts'
import { addFile } from './uploads.ts'

/** A file read in another encoding; the one as it was goes when nothing needs it. */
export const readAs = async (office: Office, file: StoredFile, encoding: string): Promise<StoredFile> => {
  const { context } = office
  await checkUnchanged(context, file)
  const { name } = file
  const read = await addFile(context, { name, encoding }, createReadStream(context.folders.file(file.id)))
  const used = (await context.store.analyses()).some(({ fileIds }) => fileIds.includes(file.id))
  if (!used && !file.pinned) await deleteFile(office, file.id)
  return read
}
