import { Button, Popover, Select, SimpleGrid, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { StatisticsView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { BANDS, ROUTES, type SearchPatch, STATES, type TicketFilters } from '../search.ts'
import type { CategoryOption } from './category-choices.ts'

type FilterMenuProps = {
  readonly filters: TicketFilters
  readonly statistics: StatisticsView | undefined
  readonly categories: readonly CategoryOption[]
  readonly onChange: (patch: SearchPatch) => void
}

/** Everything that tickets can be filtered by. */
export const FilterMenu = (props: FilterMenuProps) => {
  const { tickets } = useWords()
  return (
    <Popover position="bottom-start" shadow="md" width={340} trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
          {tickets.filter}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={tickets.filter}>
        <SimpleGrid cols={2} spacing="xs">
          <AnswerFilters {...props} />
          <SheetFilters {...props} />
        </SimpleGrid>
        <SimpleGrid cols={2} spacing="xs" mt="xs">
          <PeriodFilter {...props} />
        </SimpleGrid>
      </Popover.Dropdown>
    </Popover>
  )
}

const AnswerFilters = ({ filters, categories, onChange }: FilterMenuProps) => {
  const { tickets } = useWords()
  const choices = [
    ['category', categories],
    ['state', STATES.map((value) => ({ value, label: tickets.states[value] }))],
    ['band', BANDS.map((value) => ({ value, label: tickets.bands[value] }))],
    ['route', ROUTES.map((value) => ({ value, label: tickets.routes[value] }))],
  ] as const
  return choices.map(([name, options]) => (
    <OneOf
      key={name}
      label={tickets.filters[name]}
      value={filters[name]}
      options={options}
      onChange={(value) => onChange({ [name]: value })}
    />
  ))
}

/** What the sheet says of a ticket, for the columns that it has. */
const SheetFilters = ({ filters, statistics, onChange }: FilterMenuProps) => {
  const { tickets } = useWords()
  if (!statistics) return null
  const priorities = [...new Set(statistics.byPriority.map(({ priority }) => priority))]
  const choices = [
    ['priority', priorities],
    ['group', statistics.byGroup.map(({ group }) => group)],
    ['site', statistics.bySite.map(({ site }) => site)],
  ] as const
  return choices.map(([name, values]) => {
    const options = values.filter((value) => value !== '').map((value) => ({ value, label: value }))
    if (options.length === 0) return null
    return (
      <OneOf
        key={name}
        label={tickets.filters[name]}
        value={filters[name]}
        options={options}
        onChange={(value) => onChange({ [name]: value })}
      />
    )
  })
}

type OneOfProps = {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly CategoryOption[]
  readonly onChange: (value: string | undefined) => void
}

const OneOf = ({ label, value, options, onChange }: OneOfProps) => {
  const { tickets } = useWords()
  const known = value === undefined || options.some((option) => option.value === value)
  const data = [...new Map(options.map((option) => [option.value, option])).values()]
  return (
    <Select
      label={label}
      size="sm"
      placeholder={tickets.any}
      data={known ? data : [...data, { value, label: value }]}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      searchable={data.length > 8}
      clearable
      limit={200}
      openOnFocus={false}
      withScrollArea={false}
      styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
      comboboxProps={{ withinPortal: false }}
    />
  )
}

const PeriodFilter = ({ filters, onChange }: FilterMenuProps) => {
  const { tickets } = useWords()
  return (['from', 'to'] as const).map((name) => (
    <TextInput
      key={name}
      type="date"
      size="sm"
      label={tickets.period[name]}
      value={filters[name] ?? ''}
      onChange={(event) => onChange({ [name]: event.currentTarget.value || undefined })}
    />
  ))
}
