import type { Layout } from '../columns/layout.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import type { StoredFile } from '../store/store.ts'
import { type ColumnValues, surveyValues } from '../tickets/where/column-values.ts'
import { conditionText, type RowCondition } from '../tickets/where/condition.ts'
import { resolveWhere } from '../tickets/where/resolve.ts'
import { rowFilter } from '../tickets/where/row-filter.ts'
import type { Context } from './context.ts'
import type { RowsCount, RowsOf, ValuesView } from './desk.ts'
import { type Passes, passOver } from './passes.ts'
import { layoutOf } from './stored-file.ts'

/** What every column of a sheet holds, to choose rows by. */
export const columnValues = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  { asked, passes }: { readonly asked: RowsOf; readonly passes: Passes },
): Promise<ValuesView> => {
  const layout = await layoutOf(context, file, asked)
  const { headerRow, sheetIndex } = layout
  return passes.once(JSON.stringify(['values', file.id, sheetIndex, headerRow]), asked.signal, async () => {
    const survey = surveyValues(layout)
    let rows = 0
    await passOver(context, { file, layout, ...withSignal(asked) }, (row) => {
      rows += 1
      survey.add(row)
      return true
    })
    return { rows, columns: survey.columns() }
  })
}

/** How many rows of a sheet conditions choose. */
export const countRows = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  { asked, passes }: { readonly asked: RowsOf & { where: readonly RowCondition[] }; readonly passes: Passes },
): Promise<RowsCount> => {
  const layout = await layoutOf(context, file, asked)
  const where = resolveWhere(layout, asked.where)
  const key = JSON.stringify(['count', file.id, layout.sheetIndex, layout.headerRow, where])
  return passes.once(key, asked.signal, () =>
    countChosen(context, { file, layout, ...withSignal(asked) }, where),
  )
}

type Chosen = Parameters<typeof passOver>[1] & { readonly layout: Layout }

export const countChosen = async (
  context: Pick<Context, 'folders'>,
  pass: Chosen,
  where: readonly RowCondition[],
): Promise<RowsCount> => {
  const chosen = rowFilter(pass.layout, where)
  const count = { rows: 0, of: 0 }
  await passOver(context, pass, (row) => {
    count.of += 1
    if (chosen(row)) count.rows += 1
    return true
  })
  return count
}

const withSignal = ({ signal }: RowsOf): { signal?: AbortSignal } => (signal ? { signal } : {})

/** Rejects with `rows.none` when conditions choose no row; reads only as far as the first one that they choose. */
export const requireRows = async (
  context: Pick<Context, 'folders'>,
  { file, layout }: { readonly file: StoredFile; readonly layout: Layout },
  where: readonly RowCondition[],
): Promise<void> => {
  if (where.length === 0) return
  const chosen = rowFilter(layout, where)
  const survey = surveyValues(layout)
  const alone = where.map((condition) => ({ condition, chosen: rowFilter(layout, [condition]), rows: 0 }))
  let rows = 0
  let found = false
  await passOver(context, { file, layout }, (row) => {
    found = chosen(row)
    rows += 1
    survey.add(row)
    for (const one of alone) if (one.chosen(row)) one.rows += 1
    return !found
  })
  if (!found) throw noRows(rows, alone, survey.columns())
}

type Alone = { readonly condition: RowCondition; readonly rows: number }

const noRows = (rows: number, alone: readonly Alone[], columns: readonly ColumnValues[]): TriajeError => {
  const columnOf = ({ column }: RowCondition) => columns.find(({ index }) => `#${index}` === column)
  const where = alone
    .map((one) => `${conditionText(one.condition, columnOf(one.condition)?.name ?? '')} (${one.rows})`)
    .join('; ')
  const lost = alone.filter((one) => one.rows === 0).flatMap(({ condition }) => columnOf(condition) ?? [])
  return new TriajeError('rows.none', { rows, where, values: valuesText(lost) }, { field: 'where' })
}

/** Of so many values a person sees at a glance whether the wanted one is written otherwise. */
const SHOWN = 10

const valuesText = (columns: readonly ColumnValues[]): Localized => {
  const lines = columns.map(({ name, values, days }) => {
    const held = values.slice(0, SHOWN).map(({ value, count }) => `${value} (${count})`)
    return { name, held: days ? `${days.first} – ${days.last}` : held.join(', ') }
  })
  return {
    es: lines.map(({ name, held }) => ` «${name}» tiene: ${held}.`).join(''),
    en: lines.map(({ name, held }) => ` "${name}" has: ${held}.`).join(''),
  }
}
