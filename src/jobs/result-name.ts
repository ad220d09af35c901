import { sniff } from '../intake/sniff.ts'
import { wholeXml } from '../intake/xlsx/xml-part.ts'
import { openZip } from '../intake/xlsx/zip-reader.ts'
import type { StoredAnalysis } from '../store/store.ts'
import type { Context } from './context.ts'
import type { ResultFormat } from './desk.ts'
import { openFile } from './disk.ts'

/** What to call a result: a workbook with macros keeps the ending without which Excel refuses to open it. */
export const resultName = async (
  context: Pick<Context, 'store' | 'folders'>,
  { name, fileId }: Pick<StoredAnalysis, 'name' | 'fileId'>,
  format: ResultFormat,
): Promise<string> => {
  const file = format === 'xlsx' ? await context.store.file(fileId) : null
  const macros = file !== null && (await hasMacros(context.folders.file(file.id)))
  return `${name}_triaje.${macros ? 'xlsm' : format}`
}

/** Also binary parts that a workbook without macros declares are called "binary.macroEnabled.main". */
const MACROS = /\.macroEnabled\.main\+xml"/

/** False also for what is no workbook, or no longer there: who writes the result tells that. */
const hasMacros = async (path: string): Promise<boolean> => {
  const bytes = await openFile(path).catch(() => null)
  if (!bytes) return false
  try {
    if ((await sniff(bytes)).is !== 'zip') return false
    const zip = await openZip(bytes)
    const types = zip.find('[Content_Types].xml')
    return types !== undefined && MACROS.test(await wholeXml(zip, types))
  } finally {
    await bytes.close()
  }
}
