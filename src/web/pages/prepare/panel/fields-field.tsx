import { SimpleGrid, Switch, Text } from '@mantine/core'
import type { Field } from '../../../../analysis/plan.ts'
import { useWords } from '../../../i18n/index.ts'
import { FIELDS } from '../choices.ts'
import type { EditProps } from './edit-props.ts'
import { Section } from './section.tsx'

/** What is asked of every ticket: one column of the result each. */
export const FieldsField = ({ choices, onChange }: EditProps) => {
  const { fields } = useWords().prepare
  const none = choices.fields.length === 0
  const toggle = (field: Field, on: boolean): void =>
    onChange({ fields: FIELDS.filter((one) => (one === field ? on : choices.fields.includes(one))) })
  return (
    <Section title={fields.title}>
      <SimpleGrid cols={2} verticalSpacing={8} spacing="xs">
        {FIELDS.map((field) => (
          <Switch
            key={field}
            size="sm"
            label={fields.names[field]}
            checked={choices.fields.includes(field)}
            onChange={(event) => toggle(field, event.currentTarget.checked)}
          />
        ))}
      </SimpleGrid>
      <Text size="xs" c={none ? 'var(--mantine-color-error)' : 'dimmed'}>
        {none ? fields.none : fields.cost}
      </Text>
    </Section>
  )
}
