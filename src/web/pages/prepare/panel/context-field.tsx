import { Textarea } from '@mantine/core'
import { useWords } from '../../../i18n/index.ts'
import type { EditProps } from './edit-props.ts'
import { ProfilePicker } from './profile-picker.tsx'
import { Section } from './section.tsx'

/** Characters that the API takes. */
const MOST = 50_000

/** What the model should know about the place the tickets come from. */
export const ContextField = ({ choices, onChange }: EditProps) => {
  const { context } = useWords().prepare
  return (
    <Section title={context.title}>
      <Textarea
        label={context.label}
        description={context.help}
        placeholder={context.placeholder}
        inputWrapperOrder={['label', 'input', 'description']}
        styles={{ label: { fontWeight: 400 } }}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={MOST}
        value={choices.context}
        onChange={(event) => onChange({ context: event.currentTarget.value })}
      />
      <ProfilePicker context={choices.context} onContext={(text) => onChange({ context: text })} />
    </Section>
  )
}
