import type { StoredFile } from '../store/store.ts'
import { askedFiles } from './asked-files.ts'
import { columnValues, countRows } from './choose-rows.ts'
import { deleteFile } from './delete.ts'
import type { Desk, FileView } from './desk.ts'
import { keptFiles, viewKept } from './kept-files.ts'
import { needFile, type Office } from './office.ts'
import { createPasses } from './passes.ts'
import { preview } from './preview.ts'
import { readAs } from './read-as.ts'
import { together } from './together.ts'
import { addFile } from './uploads.ts'

type FileDesk = Pick<
  Desk,
  | 'addFile'
  | 'files'
  | 'file'
  | 'patchFile'
  | 'preview'
  | 'readAs'
  | 'columnValues'
  | 'countRows'
  | 'together'
  | 'deleteFile'
>

/** What can be done with files. */
export const fileDesk = (office: Office): FileDesk => {
  const { context } = office
  const passes = createPasses()
  const view = (file: StoredFile): Promise<FileView> => viewKept(context, file)
  return {
    addFile: async (name, content, encoding) => view(await addFile(context, { name, encoding }, content)),
    files: () => keptFiles(context),
    file: async (id) => view(await needFile(context, id)),
    patchFile: async (id, { pinned }) => {
      await context.store.pinFile((await needFile(context, id)).id, pinned)
      return view(await needFile(context, id))
    },
    preview: async (id, options) => preview(context, await needFile(context, id), options),
    readAs: async (id, encoding) => view(await readAs(office, await needFile(context, id), encoding)),
    columnValues: async (fileId, { also = [], ...asked }) =>
      columnValues(context, await askedFiles(context, { fileId, fileIds: also }), { asked, passes }),
    countRows: async (id, asked) => countRows(context, await needFile(context, id), { asked, passes }),
    together: async (ids, asked) => together(context, ids, { asked, passes }),
    deleteFile: (id) => deleteFile(office, id),
  }
}
