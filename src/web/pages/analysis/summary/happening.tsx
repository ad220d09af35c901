import { Anchor, Text } from '@mantine/core'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { LogEntries } from '../how/log-entries.tsx'
import { Section } from '../parts/section.tsx'
import { useLog } from '../queries.ts'
import { useSearchLink } from '../use-search.ts'

const SHOWN = 6

/** While it runs: the last entries of the log, and how much the model has read and written. */
export const Happening = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { happening } = useWords().analysis
  const format = useFormat()
  const linkTo = useSearchLink()
  const { data: log = [] } = useLog(analysis.id)
  const { tokens } = analysis
  return (
    <Section
      title={happening.title}
      aside={
        <Anchor {...linkTo({ tab: 'how' })} size="sm">
          {happening.all}
        </Anchor>
      }
    >
      <LogEntries log={log} shown={SHOWN} />
      {tokens.in > 0 && (
        <Text size="sm" c="dimmed" mt="md">
          {happening.tokens(format.number(tokens.in), format.number(tokens.out))}
        </Text>
      )}
    </Section>
  )
}
