import { NumberInput, SegmentedControl } from '@mantine/core'
import { useFormat, useWords } from '../../../i18n/index.ts'
import type { ChosenRows } from '../use-chosen-rows.ts'
import type { EditProps } from './edit-props.ts'
import { RowFilters } from './row-filters.tsx'
import { Section } from './section.tsx'

/** How many rows a sample has before the user says another number. */
const SAMPLE = 100

type RowsFieldProps = EditProps & { readonly chosen: ChosenRows; readonly sheet: string }

/** Which rows by what they hold, and of these all, or some spread over the file. */
export const RowsField = ({ choices, onChange, chosen, sheet }: RowsFieldProps) => {
  const { rows: words } = useWords().prepare
  const format = useFormat()
  const sampled = choices.sample !== null
  const rows = chosen.count ?? chosen.all
  return (
    <Section title={words.title}>
      <RowFilters
        chosen={chosen}
        onChange={(changed) => onChange({ rows: { ...choices.rows, [sheet]: changed } })}
      />
      <SegmentedControl
        fullWidth
        aria-label={words.title}
        data={[
          {
            value: 'all',
            label: chosen.count === null ? words.all : `${words.all} (${format.number(rows)})`,
          },
          { value: 'some', label: words.some },
        ]}
        value={sampled ? 'some' : 'all'}
        onChange={(value) =>
          onChange({ sample: value === 'all' ? null : Math.max(1, Math.min(SAMPLE, rows)) })
        }
      />
      {sampled && (
        <NumberInput
          label={words.count}
          description={words.help}
          value={choices.sample ?? SAMPLE}
          onChange={(count) => typeof count === 'number' && count >= 1 && onChange({ sample: count })}
          min={1}
          max={Math.max(1, rows)}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
        />
      )}
    </Section>
  )
}
