import { CategoryMark } from '../../parts/category-mark.tsx'
import { useStatistics } from '../analysis/queries.ts'
import { useAnalysisColours } from '../analysis/use-colours.ts'
import classes from './analyses-table.module.css'

/** How many are shown. */
const TOP = 3

/** The largest categories of a finished analysis; nothing until they are known. */
export const TopCategories = ({ id }: { readonly id: string }) => {
  const { data } = useStatistics(id, false)
  const parents = data?.categories.filter(({ parent }) => parent === null) ?? []
  const colourOf = useAnalysisColours(id, data)
  return (
    <ul className={classes.top}>
      {parents.slice(0, TOP).map(({ id: category, name }) => (
        <li key={category}>
          <CategoryMark name={name} colour={colourOf(name)} />
        </li>
      ))}
    </ul>
  )
}
