import type { Layout } from '../columns/layout.ts'
import { differenceOf } from '../columns/same-columns.ts'
import type { FileView } from '../jobs/desk.ts'

/** Files that can be analysed as one: those of a group have a sheet with the same headers. In the order given. */
export const groupFiles = <T>(
  given: readonly T[],
  viewOf: (one: T) => FileView,
  sheet: string | undefined,
): readonly (readonly T[])[] => {
  const groups: { readonly model: Layout | undefined; readonly members: T[] }[] = []
  for (const one of given) {
    const { sheets } = viewOf(one)
    const group = groups.find(({ model }) => sheets.some((own) => model && differenceOf(model, own) === null))
    if (group) group.members.push(one)
    else groups.push({ model: sheets.find(({ name }) => name === sheet) ?? sheets[0], members: [one] })
  }
  return groups.map(({ members }) => members)
}
