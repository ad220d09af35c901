import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useWords } from '../../../i18n/index.ts'
import { type AnalysisSearch, nextSort, type Sort } from '../search.ts'
import classes from './tickets.module.css'

type HeaderRowProps = {
  readonly sort: AnalysisSearch['sort']
  readonly onSort: (sort: AnalysisSearch['sort']) => void
}

/** What a column is sorted by, or null. */
const COLUMNS = [
  ['id', 'row'],
  ['title', null],
  ['category', 'category'],
  ['summary', null],
  ['band', 'confidence'],
  ['state', 'state'],
] as const

export const HeaderRow = ({ sort = 'row', onSort }: HeaderRowProps) => {
  const { columns } = useWords().tickets
  return (
    <thead className={classes.head}>
      <tr aria-rowindex={1} className={classes.headRow}>
        {COLUMNS.map(([name, by]) => (
          <th key={name} scope="col" className={classes[name]} {...ariaSort(sort, by)}>
            {by === null ? (
              columns[name]
            ) : (
              <SortButton
                name={columns[name]}
                order={orderOf(sort, by)}
                onClick={() => onSort(nextSort(sort === 'row' ? undefined : sort, by))}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type Order = 'ascending' | 'descending' | 'none'

const orderOf = (sort: AnalysisSearch['sort'], by: Sort): Order => {
  if (sort === by) return 'ascending'
  return sort === `-${by}` ? 'descending' : 'none'
}

const ariaSort = (sort: AnalysisSearch['sort'], by: Sort | null) =>
  by === null ? {} : { 'aria-sort': orderOf(sort, by) }

type SortButtonProps = { readonly name: string; readonly order: Order; readonly onClick: () => void }

const SortButton = ({ name, order, onClick }: SortButtonProps) => (
  <button type="button" className={classes.sort} onClick={onClick}>
    {name}
    {order === 'ascending' && <IconArrowUp size={14} aria-hidden />}
    {order === 'descending' && <IconArrowDown size={14} aria-hidden />}
  </button>
)
