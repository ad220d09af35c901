import type { Answer } from '../../analysis/answer.ts'
import { fold } from '../../shared/text.ts'
import type { Db } from './connect.ts'

export type CategoriesTable = ReturnType<typeof categoriesTable>

type Names = [analysis: number, name: string, subname: string, categoryId: string]

/** The distinct categories that the answers of an analysis name, so that results need only their number. */
export const categoriesTable = (db: Db) => {
  const find = db
    .prepare<Names, number>(
      'SELECT id FROM category WHERE analysis = ? AND name = ? AND subname = ? AND category_id = ?',
    )
    .pluck()
  const insert = db.prepare(
    'INSERT INTO category (analysis, name, subname, category_id, sort) VALUES (?, ?, ?, ?, ?)',
  )
  return {
    idOf: (analysis: number, { category, subcategory, categoryId }: Answer): number => {
      const names: Names = [analysis, category, subcategory, categoryId ?? '']
      const sort = (): string => `${fold(category)}\n${fold(subcategory)}`
      return find.get(...names) ?? Number(insert.run(...names, sort()).lastInsertRowid)
    },
  }
}

/** The numbers of the categories with this id, or with this name on either level. */
export const categoriesNamed = (db: Db, analysis: number, category: string): readonly number[] =>
  db
    .prepare<[{ analysis: number; category: string }], number>(
      `SELECT id FROM category WHERE analysis = :analysis
       AND (category_id = :category OR name = :category OR subname = :category)`,
    )
    .pluck()
    .all({ analysis, category })
