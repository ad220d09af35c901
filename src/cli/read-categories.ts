import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { categoriesFromJson } from '../analysis/taxonomy/from-json.ts'
import { categoriesFromTable } from '../analysis/taxonomy/from-table.ts'
import { categoriesFromText } from '../analysis/taxonomy/from-text.ts'
import type { Category } from '../analysis/taxonomy/taxonomy.ts'
import { openSource } from '../intake/open.ts'
import { cellText } from '../intake/source.ts'
import type { CategoriesChoice } from '../jobs/desk.ts'
import { openFile, scratchIn } from '../jobs/disk.ts'
import { openLegacy } from '../jobs/legacy/open-legacy.ts'
import { TriajeError } from '../shared/errors.ts'
import { folderGiven, isFolderError } from './refusals.ts'

/** What `--categories` says: a word, `@HEADER`, or a file with the list. */
export const readCategories = async (said: string): Promise<CategoriesChoice> => {
  if (said === 'starter' || said === 'free') return { kind: said }
  if (said.startsWith('@')) return { kind: 'column', column: said.slice(1) }
  return { kind: 'list', items: await categoriesOf(said) }
}

const categoriesOf = async (file: string): Promise<readonly Category[]> => {
  const extension = path.extname(file).toLowerCase()
  try {
    if (extension === '.json') return categoriesFromJson(await readFile(file, 'utf8')).categories
    if (extension === '.txt') return categoriesFromText(await readFile(file, 'utf8')).categories
    return categoriesFromTable(await table(file)).categories
  } catch (error) {
    if (isFolderError(error)) throw folderGiven(file, 'categories')
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new TriajeError('not-found', { what: file }, { field: 'categories' })
    throw error
  }
}

const table = async (file: string): Promise<readonly (readonly string[])[]> => {
  const bytes = await openFile(file)
  try {
    const scratch = scratchIn(tmpdir())
    const source = await openSource({ bytes, scratch, legacy: openLegacy, name: path.basename(file) })
    const rows: string[][] = []
    const sheet = source.sheets.find(({ visible }) => visible)
    if (sheet)
      for await (const batch of source.rows(sheet.index))
        rows.push(...batch.map(({ cells }) => cells.map(cellText)))
    source.close()
    return rows
  } finally {
    await bytes.close()
  }
}
