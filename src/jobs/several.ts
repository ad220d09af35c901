import type { Layout } from '../columns/layout.ts'
import { alignLayout, counterpartOf, type Difference, differenceOf } from '../columns/same-columns.ts'
import { TriajeError } from '../shared/errors.ts'
import type { SheetLayout, StoredFile } from '../store/store.ts'
import type { Context } from './context.ts'
import type { AnalysisSettings, FileInUse } from './desk.ts'
import { layoutOf } from './stored-file.ts'

type Asked = { readonly sheet?: string; readonly headerRow?: number }

/** A sheet of a file that has the model's headers, or how its likeliest sheet differs. */
export const matchingSheet = async (
  context: Pick<Context, 'folders'>,
  file: StoredFile,
  { model, asked }: { readonly model: Layout; readonly asked: Asked },
): Promise<{ readonly layout: SheetLayout } | { readonly difference: Difference }> => {
  const named = file.layouts.toSorted(
    (a, b) => Number(b.sheet === asked.sheet) - Number(a.sheet === asked.sheet),
  )
  const { headerRow } = asked
  const read =
    headerRow === undefined
      ? named
      : await Promise.all(named.map(({ sheet }) => layoutOf(context, file, { sheet, headerRow })))
  const found = [...named, ...read].find((layout) => differenceOf(model, layout) === null)
  if (found) return { layout: found }
  const likeliest = named[0]
  return { difference: (likeliest && differenceOf(model, likeliest)) ?? { missing: [], extra: [] } }
}

type Chosen = Pick<AnalysisSettings, 'layout' | 'where' | 'categories'>

/** The further files with the layout of the first. Rejects with `files.differ`, which names all that differ. */
export const furtherFiles = async (
  context: Pick<Context, 'folders'>,
  files: readonly StoredFile[],
  { chosen, asked }: { readonly chosen: Chosen; readonly asked: Asked },
): Promise<readonly FileInUse[]> => {
  const [first, ...more] = files
  const matches = await Promise.all(
    more.map(async (file) => ({
      file,
      match: await matchingSheet(context, file, { model: chosen.layout, asked }),
    })),
  )
  const differing = matches.flatMap(({ file, match }) => {
    const difference = 'difference' in match ? match.difference : lackingRepeats(chosen, match.layout)
    return difference ? [{ name: file.name, ...difference }] : []
  })
  if (differing.length > 0) throw filesDiffer(first?.name ?? '', differing)
  return matches.flatMap(({ file, match }) =>
    'layout' in match ? [inUse(file, likeFirst(chosen.layout, match.layout))] : [],
  )
}

/** A further file as it is read. */
export const inUse = ({ id, name, encoding }: StoredFile, layout: Layout): FileInUse => ({
  fileId: id,
  name,
  layout,
  ...(encoding === undefined ? {} : { encoding }),
})

/** A sheet with the roles of the first file's columns. */
export const likeFirst = (model: Layout, { sheet, sheetIndex, headerRow, columns }: SheetLayout): Layout =>
  alignLayout(model, { sheet, sheetIndex, headerRow, columns })

/** A repeat of a header that is asked for and that the other file does not have so often. */
const lackingRepeats = ({ layout, where, categories }: Chosen, other: Layout): Difference | null => {
  const places = where.map(({ column }) => column)
  if (categories.kind === 'column') places.push(categories.column)
  const missing = places
    .filter((place) => counterpartOf(layout, other, place) === null)
    .flatMap((place) => layout.columns.find(({ index }) => `#${index}` === place)?.name ?? [])
  return missing.length > 0 ? { missing, extra: [] } : null
}

type Differing = Difference & { readonly name: string }

const filesDiffer = (first: string, differing: readonly Differing[]): TriajeError => {
  const words = (lacks: string, has: string): string =>
    differing
      .map(({ name, missing, extra }) => {
        const parts = [
          missing.length > 0 && `${lacks} ${missing.join(', ')}`,
          extra.length > 0 && `${has} ${extra.join(', ')}`,
        ]
        return `${name}: ${parts.filter(Boolean).join('; ')}`
      })
      .join('. ')
  const differences = { es: words('le falta', 'tiene además'), en: words('lacks', 'has besides') }
  return new TriajeError('files.differ', { first, differences }, { field: 'fileIds' })
}
