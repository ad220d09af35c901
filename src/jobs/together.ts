import type { StoredFile } from '../store/store.ts'
import type { RowCondition } from '../tickets/where/condition.ts'
import { resolveWhere } from '../tickets/where/resolve.ts'
import type { Context } from './context.ts'
import { countTickets } from './count-tickets.ts'
import type { AnalysisRequest, RowsOf, TogetherView } from './desk.ts'
import { inputsOf } from './inputs.ts'
import { proposed } from './label-counts.ts'
import { needFile } from './office.ts'
import type { Passes } from './passes.ts'
import { chosenLayout } from './settings.ts'
import { inUse, likeFirst, matchingSheet } from './several.ts'

type Asked = RowsOf & Pick<AnalysisRequest, 'columns'> & { readonly where: readonly RowCondition[] }

/** Whether files have the same columns, and how many different tickets they hold together. */
export const together = async (
  context: Context,
  ids: readonly string[],
  { asked, passes }: { readonly asked: Asked; readonly passes: Passes },
): Promise<TogetherView> => {
  const files = await Promise.all([...new Set(ids)].map((id) => needFile(context, id)))
  const [first, ...others] = files
  if (!first) return { files: [], tickets: 0, repeated: 0 }
  const key = JSON.stringify(['together', ids, { ...asked, signal: null }])
  return passes.once(key, asked.signal, () => compare(context, [first, ...others], asked))
}

const compare = async (
  context: Context,
  [first, ...others]: readonly [StoredFile, ...StoredFile[]],
  asked: Asked,
): Promise<TogetherView> => {
  const layout = await chosenLayout(context, first, asked)
  const matches = await Promise.all(
    others.map(async (file) => ({
      file,
      match: await matchingSheet(context, file, { model: layout, asked }),
    })),
  )
  const more = matches.flatMap(({ file, match }) =>
    'layout' in match ? [inUse(file, likeFirst(layout, match.layout))] : [],
  )
  const inputs = inputsOf(first, { layout, where: resolveWhere(layout, asked.where), more })
  const { rows, tickets, repeated, labels } = await countTickets(context, inputs, asked.signal)
  const counted = new Map(inputs.map(({ file }, at) => [file.id, rows[at] ?? 0]))
  const differences = new Map(
    matches.flatMap(({ file, match }) =>
      'difference' in match ? [[file.id, match.difference] as const] : [],
    ),
  )
  return {
    files: [first, ...others].map(({ id, name }) => ({
      id,
      name,
      difference: differences.get(id) ?? null,
      rows: counted.get(id) ?? 0,
    })),
    tickets,
    repeated,
    ...proposed(layout, labels),
  }
}
