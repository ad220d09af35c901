import { arrangeLike } from '../columns/same-columns.ts'
import type { SheetRow } from '../intake/source.ts'
import { TriajeError } from '../shared/errors.ts'
import type { Localized } from '../shared/language.ts'
import type { StoredFile } from '../store/store.ts'
import { type ColumnValues, surveyValues } from '../tickets/where/column-values.ts'
import { conditionText, type RowCondition } from '../tickets/where/condition.ts'
import { resolveWhere } from '../tickets/where/resolve.ts'
import { rowFilter } from '../tickets/where/row-filter.ts'
import type { AskedFiles } from './asked-files.ts'
import type { Context } from './context.ts'
import type { RowsCount, RowsOf, ValuesView } from './desk.ts'
import type { Input } from './inputs.ts'
import { type Passes, passOver } from './passes.ts'
import { matchingSheet } from './several.ts'
import { layoutOf } from './stored-file.ts'

type AskedValues = { readonly asked: RowsOf; readonly passes: Passes }

/** What every column of a sheet holds, in all files with its headers, to choose rows by. */
export const columnValues = async (
  context: Pick<Context, 'folders'>,
  [file, ...others]: AskedFiles,
  { asked, passes }: AskedValues,
): Promise<ValuesView> => {
  const { signal, ...sheet } = asked
  const layout = await layoutOf(context, file, sheet)
  const { headerRow, sheetIndex } = layout
  const ids = [file, ...others].map(({ id }) => id)
  return passes.once(JSON.stringify(['values', ids, sheetIndex, headerRow]), signal, async () => {
    const survey = surveyValues(layout)
    let rows = 0
    const add = (row: SheetRow): true => {
      rows += 1
      survey.add(row)
      return true
    }
    await passOver(context, { file, layout, ...withSignal(signal) }, add)
    for (const other of others) {
      const match = await matchingSheet(context, other, { model: layout, asked: sheet })
      if (!('layout' in match)) continue
      const arranged = arrangeLike(layout, match.layout)
      await passOver(context, { file: other, layout: match.layout, ...withSignal(signal) }, (row) =>
        add(arranged(row)),
      )
    }
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
  return passes.once(key, asked.signal, () => countChosen(context, { file, layout, where }, asked.signal))
}

const countChosen = async (
  context: Pick<Context, 'folders'>,
  { file, layout, where }: Pick<Input, 'file' | 'layout' | 'where'>,
  signal: AbortSignal | undefined,
): Promise<RowsCount> => {
  const chosen = rowFilter(layout, where)
  const count = { rows: 0, of: 0 }
  await passOver(context, { file, layout, ...withSignal(signal) }, (row) => {
    count.of += 1
    if (chosen(row)) count.rows += 1
    return true
  })
  return count
}

const withSignal = (signal: AbortSignal | undefined): { signal?: AbortSignal } => (signal ? { signal } : {})

/** Rejects with `rows.none` when conditions choose no row; reads only as far as the first one that they choose. */
export const requireRows = async (
  context: Pick<Context, 'folders'>,
  inputs: readonly [Input, ...Input[]],
): Promise<void> => {
  const [{ layout, where }] = inputs
  if (where.length === 0) return
  const seen = { rows: 0, alone: where.map((condition) => ({ condition, rows: 0 })) }
  const survey = surveyValues(layout)
  for (const input of inputs) if (await anyChosen(context, input, { seen, survey })) return
  throw noRows(seen, survey.columns())
}

type Alone = { readonly condition: RowCondition; rows: number }
type Seen = { rows: number; readonly alone: readonly Alone[] }
type Survey = ReturnType<typeof surveyValues>

/** True as soon as a row is chosen; what was read until then is noted. */
const anyChosen = async (
  context: Pick<Context, 'folders'>,
  { position, file, layout, where }: Input,
  { seen, survey }: { readonly seen: Seen; readonly survey: Survey },
): Promise<boolean> => {
  const chosen = rowFilter(layout, where)
  const each = where.map((condition) => rowFilter(layout, [condition]))
  let found = false
  await passOver(context, { file, layout }, (row) => {
    found = chosen(row)
    seen.rows += 1
    // what there is instead is shown of the first file
    if (position === 0) survey.add(row)
    for (const [at, one] of seen.alone.entries()) if (each[at]?.(row)) one.rows += 1
    return !found
  })
  return found
}

const noRows = ({ rows, alone }: Seen, columns: readonly ColumnValues[]): TriajeError => {
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
