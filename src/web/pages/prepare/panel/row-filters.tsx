import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useColumnValues } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { newChoice, type RowChoice } from '../row-choices.ts'
import type { ChosenRows } from '../use-chosen-rows.ts'
import { RowCondition } from './row-condition.tsx'

type RowFiltersProps = {
  readonly chosen: ChosenRows
  readonly onChange: (choices: readonly RowChoice[]) => void
}

/** Which rows are analysed, by what their cells hold, and how many that leaves. */
export const RowFilters = ({ chosen, onChange }: RowFiltersProps) => {
  const { rows: words } = useWords().prepare
  const { choices } = chosen
  return (
    <Stack gap="sm">
      {choices.length > 0 && <Conditions chosen={chosen} onChange={onChange} />}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => onChange([...choices, newChoice(choices)])}
        style={{ alignSelf: 'flex-start' }}
      >
        {choices.length === 0 ? words.filter : words.another}
      </Button>
      <Left chosen={chosen} />
    </Stack>
  )
}

const Conditions = ({ chosen, onChange }: RowFiltersProps) => {
  const { choices, sheet, further } = chosen
  const { data, error, refetch } = useColumnValues(sheet, further)
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />
  const replace = (at: number, changed: RowChoice): void => onChange(choices.with(at, changed))
  return choices.map((choice, at) => (
    <RowCondition
      key={choice.id}
      choice={choice}
      columns={data.columns}
      onChange={(changed) => replace(at, changed)}
      onRemove={() => onChange(choices.toSpliced(at, 1))}
    />
  ))
}

/** "130 of 139 rows are left". */
const Left = ({ chosen }: Pick<RowFiltersProps, 'chosen'>) => {
  const { prepare } = useWords()
  const format = useFormat()
  const { where, count, error, all } = chosen
  if (where.length === 0) return null
  if (error) return <ErrorState error={error} />
  return (
    <Text size="sm" role="status" fw={600}>
      {count === null
        ? prepare.rows.counting
        : `${prepare.rows.left(format.number(count), format.plural(all, prepare.sheet.rows))}. ${prepare.rows.untouched}`}
    </Text>
  )
}
