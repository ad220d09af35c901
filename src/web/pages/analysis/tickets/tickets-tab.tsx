import { Button, Group, Stack, Text } from '@mantine/core'
import { memo, useMemo, useRef } from 'react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { isActive } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { EmptyState, ErrorState, LoadingState } from '../../../parts/states.tsx'
import { useKeys } from '../../../parts/use-keys.ts'
import { useCategories, useStatistics } from '../queries.ts'
import { filtersOf, type SearchPatch } from '../search.ts'
import { TicketPane } from '../ticket/ticket-pane.tsx'
import { useAnalysisColours } from '../use-colours.ts'
import { useAnalysisSearch } from '../use-search.ts'
import { categoryChoices, categoryNames, categoryOptions } from './category-choices.ts'
import { FilterChips } from './filter-chips.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { chipsOf, NO_FILTERS } from './filters.ts'
import { neighbours } from './pages.ts'
import { SearchBox } from './search-box.tsx'
import { SortSelect } from './sort-select.tsx'
import { TicketList } from './ticket-list.tsx'
import classes from './tickets.module.css'
import { MOST_ROWS, useTicketList } from './use-ticket-list.ts'

type TicketsTabProps = Pick<AnalysisView, 'id' | 'state' | 'settings'> & {
  /** True when somebody came here to search. */
  readonly searching: boolean
}

/** All tickets: searched, filtered, sorted by the server; one of them open beside the list. */
export const TicketsTab = memo(({ id, state, settings, searching }: TicketsTabProps) => {
  const [search, change] = useAnalysisSearch()
  const { data: statistics } = useStatistics(id, isActive({ state }))
  const { data: categories } = useCategories(id)
  const list = useTicketList(id, search, isActive({ state }))
  const choices = useMemo(
    () => categoryChoices(statistics?.categories ?? [], categories ?? []),
    [statistics, categories],
  )
  const colourOf = useAnalysisColours(id, statistics)
  const { row } = search
  return (
    <div className={classes.wide}>
      <Toolbar statistics={statistics} categories={categories} total={list.total} searching={searching} />
      <div className={classes.split}>
        <div className={classes.main}>
          <Tickets list={list} colourOf={colourOf} />
        </div>
        {row !== undefined && (
          <TicketPane
            key={row}
            id={id}
            row={row}
            {...neighbours(list.items, row)}
            fields={settings.fields}
            choices={choices}
            colourOf={colourOf}
            onMove={(next) => change({ row: next }, { replace: true })}
            onClose={() => change({ row: undefined })}
          />
        )}
      </div>
    </div>
  )
})

type List = ReturnType<typeof useTicketList>
type WithStatistics = { readonly statistics: ReturnType<typeof useStatistics>['data'] }

type ToolbarProps = WithStatistics &
  Pick<TicketsTabProps, 'searching'> & {
    readonly categories: ReturnType<typeof useCategories>['data']
    readonly total: number | undefined
  }

const Toolbar = ({ statistics, categories, total, searching }: ToolbarProps) => {
  const words = useWords()
  const format = useFormat()
  const [search, change] = useAnalysisSearch()
  const input = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => input.current?.focus() })
  const options = useMemo(
    () => categoryOptions(statistics?.categories ?? [], categories ?? []),
    [statistics, categories],
  )
  const categoryName = useMemo(() => categoryNames(options), [options])
  const filter = (patch: SearchPatch): void => change(patch)
  return (
    <Stack gap="xs" mb="sm">
      <Group gap="xs">
        <SearchBox
          input={input}
          value={search.q ?? ''}
          focused={searching}
          onChange={(q) => change({ q: q || undefined }, { replace: true })}
        />
        <FilterMenu filters={search} statistics={statistics} categories={options} onChange={filter} />
        <SortSelect sort={search.sort} onSort={(sort) => change({ sort })} />
        <Text size="sm" c="dimmed" role="status">
          {total !== undefined && format.plural(total, words.tickets.found)}
        </Text>
      </Group>
      <FilterChips chips={chipsOf(search, { words, format, categoryName })} onChange={filter} />
    </Stack>
  )
}

type TicketsProps = { readonly list: List; readonly colourOf: (category: string) => string }

const Tickets = ({ list, colourOf }: TicketsProps) => {
  const { tickets } = useWords()
  const format = useFormat()
  const [search, change] = useAnalysisSearch()
  const { items, total, error, isPlaceholderData, refetch } = list
  if (total === undefined)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />
  if (total === 0) return <NoTickets />
  return (
    <>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <TicketList
        items={items}
        count={Math.min(total, MOST_ROWS)}
        openRow={search.row}
        onOpen={(row) => change({ row }, { replace: search.row !== undefined })}
        onReach={list.onReach}
        sort={search.sort}
        onSort={(sort) => change({ sort })}
        colourOf={colourOf}
        scrollKey={list.key}
        stale={isPlaceholderData}
      />
      {total > MOST_ROWS && (
        <Text size="sm" c="dimmed">
          {tickets.tooMany(format.number(MOST_ROWS))}
        </Text>
      )}
    </>
  )
}

const NoTickets = () => {
  const { tickets } = useWords()
  const [search, change] = useAnalysisSearch()
  const { sort: _sort, ...filters } = filtersOf(search)
  if (Object.keys(filters).length === 0)
    return <EmptyState title={tickets.none} detail={tickets.noneDetail} />
  return (
    <EmptyState title={tickets.notFound} detail={tickets.notFoundDetail}>
      <Button variant="default" onClick={() => change(NO_FILTERS)}>
        {tickets.clearFilters}
      </Button>
    </EmptyState>
  )
}
