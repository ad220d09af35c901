import { Group } from '@mantine/core'
import { CategoryMark, useCategoryColours } from '../../parts/category-mark.tsx'
import { useStatistics } from '../analysis/queries.ts'

/** How many are shown. */
const TOP = 3

/** The largest categories of a finished analysis; nothing until they are known. */
export const TopCategories = ({ id }: { readonly id: string }) => {
  const { data } = useStatistics(id, false)
  const parents = data?.categories.filter(({ parent }) => parent === null) ?? []
  const colourOf = useCategoryColours(parents.map(({ name }) => name))
  return (
    <Group gap={12} wrap="nowrap" miw={0}>
      {parents.slice(0, TOP).map(({ id: category, name }) => (
        <CategoryMark key={category} name={name} colour={colourOf(name)} />
      ))}
    </Group>
  )
}
