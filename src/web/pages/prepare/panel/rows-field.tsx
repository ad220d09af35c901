import { NumberInput, SegmentedControl } from '@mantine/core'
import { useFormat, useWords } from '../../../i18n/index.ts'
import type { EditProps } from './edit-props.ts'
import { Section } from './section.tsx'

/** How many rows a sample has before the user says another number. */
const SAMPLE = 100

/** All rows, or some of them spread over the file. */
export const RowsField = ({ choices, onChange, rows }: EditProps & { readonly rows: number }) => {
  const { rows: words } = useWords().prepare
  const format = useFormat()
  const sampled = choices.sample !== null
  return (
    <Section title={words.title}>
      <SegmentedControl
        fullWidth
        aria-label={words.title}
        data={[
          { value: 'all', label: `${words.all} (${format.number(rows)})` },
          { value: 'some', label: words.some },
        ]}
        value={sampled ? 'some' : 'all'}
        onChange={(value) => onChange({ sample: value === 'all' ? null : Math.min(SAMPLE, rows) })}
      />
      {sampled && (
        <NumberInput
          label={words.count}
          description={words.help}
          value={choices.sample ?? SAMPLE}
          onChange={(count) => typeof count === 'number' && count >= 1 && onChange({ sample: count })}
          min={1}
          max={rows}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
        />
      )}
    </Section>
  )
}
