import type { StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import type { FileView } from './desk.ts'
import { viewFile } from './view.ts'

/** A file, and when it goes: not while an analysis of it is pinned. */
export const viewKept = async (context: Context, file: StoredFile): Promise<FileView> =>
  viewFile(file, context.retention, (await pinning(context)).has(file.id))

/** Those whose content is there, newest first. */
export const keptFiles = async (context: Context): Promise<readonly FileView[]> => {
  const kept = await pinning(context)
  const files = (await context.store.files()).filter(({ goneAt }) => goneAt === null)
  return files.map((file) => viewFile(file, context.retention, kept.has(file.id)))
}

/** The files whose analyses are pinned. */
const pinning = async ({ store }: Context): Promise<ReadonlySet<string>> =>
  new Set((await store.analyses()).flatMap(({ pinned, fileIds }) => (pinned ? fileIds : [])))
