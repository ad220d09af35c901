import { ActionIcon, Group, MultiSelect, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { type ColumnHeld, EMPTY, kindOf, NOTHING, type RowChoice } from '../row-choices.ts'

type RowConditionProps = {
  readonly choice: RowChoice
  readonly columns: readonly ColumnHeld[]
  readonly onChange: (choice: RowChoice) => void
  readonly onRemove: () => void
}

/** One condition: a column, and what of it is wanted. */
export const RowCondition = ({ choice, columns, onChange, onRemove }: RowConditionProps) => {
  const { rows: words } = useWords().prepare
  const column = columns.find(({ index }) => index === choice.column)
  return (
    <Paper withBorder p="xs" role="group" aria-label={column?.name ?? words.column}>
      <Stack gap={8}>
        <Group gap={4} wrap="nowrap" align="flex-end">
          <Select
            flex={1}
            size="sm"
            label={words.column}
            placeholder={words.columnPlaceholder}
            data={columns.map(({ index, name }) => ({ value: String(index), label: name }))}
            value={column ? String(column.index) : null}
            onChange={(index) =>
              onChange({ ...NOTHING, id: choice.id, column: index === null ? null : Number(index) })
            }
            allowDeselect={false}
            searchable
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            color="gray"
            c="var(--mantine-color-text)"
            aria-label={words.remove}
            title={words.remove}
            onClick={onRemove}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
        {column && <Wanted choice={choice} column={column} onChange={onChange} />}
      </Stack>
    </Paper>
  )
}

type WantedProps = Pick<RowConditionProps, 'choice' | 'onChange'> & { readonly column: ColumnHeld }

const Wanted = (props: WantedProps) => {
  const kind = kindOf(props.column)
  if (kind === 'days') return <Period {...props} />
  return kind === 'values' ? <Values {...props} /> : <Word {...props} />
}

const Period = ({ choice, column, onChange }: WantedProps) => {
  const { rows: words } = useWords().prepare
  return (
    <SimpleGrid cols={2} spacing="xs">
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          size="sm"
          label={words[end]}
          min={column.days?.first}
          max={column.days?.last}
          value={choice[end]}
          onChange={(event) => onChange({ ...choice, [end]: event.currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  )
}

/** The values of the column with how often each occurs. */
const Values = ({ choice, column, onChange }: WantedProps) => {
  const { rows: words } = useWords().prepare
  const format = useFormat()
  const option = (value: string, name: string, count: number) => ({
    value,
    label: words.value(name, format.number(count)),
  })
  const held = column.values.map(({ value, count }) => option(value, value, count))
  const empty = column.empty > 0 ? [option(EMPTY, words.emptyCell, column.empty)] : []
  return (
    <MultiSelect
      size="sm"
      label={words.values}
      placeholder={choice.values.length === 0 ? words.valuesPlaceholder : ''}
      description={column.more ? words.more : undefined}
      data={[...held, ...empty]}
      value={[...choice.values]}
      onChange={(values) => onChange({ ...choice, values })}
      searchable
      clearable
      hidePickedOptions
      maxDropdownHeight={260}
    />
  )
}

const Word = ({ choice, onChange }: WantedProps) => {
  const { rows: words } = useWords().prepare
  return (
    <TextInput
      size="sm"
      label={words.contains}
      value={choice.contains}
      onChange={(event) => onChange({ ...choice, contains: event.currentTarget.value })}
    />
  )
}
