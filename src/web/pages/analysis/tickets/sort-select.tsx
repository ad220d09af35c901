import { Select } from '@mantine/core'
import { useWords } from '../../../i18n/index.ts'
import { type AnalysisSearch, analysisSearch, SORTS } from '../search.ts'
import classes from './tickets.module.css'

type SortSelectProps = {
  readonly sort: AnalysisSearch['sort']
  readonly onSort: (sort: AnalysisSearch['sort']) => void
}

/** The order of the cards, which have no header to click on. */
export const SortSelect = ({ sort = 'row', onSort }: SortSelectProps) => {
  const { tickets } = useWords()
  const data = SORTS.flatMap((name) => {
    const label = tickets.sorts[name]
    if (name === 'row') return [{ value: name, label }]
    return [
      { value: name, label: `${label}, ${tickets.ascending}` },
      { value: `-${name}`, label: `${label}, ${tickets.descending}` },
    ]
  })
  return (
    <Select
      className={classes.sortSelect ?? ''}
      aria-label={tickets.sortBy}
      data={data}
      value={sort === '-row' ? 'row' : sort}
      onChange={(value) => onSort(value === 'row' ? undefined : analysisSearch({ sort: value }).sort)}
      allowDeselect={false}
    />
  )
}
