import type { CategoryView } from '../../../../jobs/desk.ts'

/** A first-level category with the names below it, none where it has no second level. */
export type CategoryGroup = { readonly name: string; readonly under: readonly string[] }

/** The list by its first level, in its order. */
export const categoryGroups = (categories: readonly CategoryView[]): readonly CategoryGroup[] => {
  const groups = new Map<string, string[]>()
  for (const { name, parent } of categories) {
    const under = groups.get(parent ?? name) ?? []
    if (parent !== null) under.push(name)
    groups.set(parent ?? name, under)
  }
  return [...groups].map(([name, under]) => ({ name, under }))
}
