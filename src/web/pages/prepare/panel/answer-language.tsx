import { SegmentedControl } from '@mantine/core'
import type { Language } from '../../../../shared/language.ts'
import { isSupported, useWords } from '../../../i18n/index.ts'
import type { EditProps } from './edit-props.ts'
import { Section } from './section.tsx'

/** In which language the answers come, whatever that of the tickets. */
export const AnswerLanguage = ({
  choices,
  onChange,
  pageLanguage,
}: EditProps & { readonly pageLanguage: Language }) => {
  const { language } = useWords().prepare
  return (
    <Section title={language.title}>
      <SegmentedControl
        fullWidth
        aria-label={language.title}
        data={[
          { value: 'es', label: language.es },
          { value: 'en', label: language.en },
        ]}
        value={choices.language ?? pageLanguage}
        onChange={(value) => isSupported(value) && onChange({ language: value })}
      />
    </Section>
  )
}
