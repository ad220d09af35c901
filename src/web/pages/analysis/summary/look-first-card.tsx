import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconClock, IconEyeCheck, IconFileOff } from '@tabler/icons-react'
import type { AnalysisView, StatisticsView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { Section } from '../parts/section.tsx'
import { useLog } from '../queries.ts'
import { useSearchLink } from '../use-search.ts'
import { type LookAt, lookFirst, warningsOf } from './look-first.ts'

const ICONS = { failed: IconAlertTriangle, waiting: IconClock, low: IconEyeCheck, skipped: IconFileOff }

type LookFirstProps = { readonly analysis: AnalysisView; readonly statistics: StatisticsView | undefined }

/** What deserves a person's attention, with a way to those tickets. */
export const LookFirst = ({ analysis, statistics }: LookFirstProps) => {
  const { look } = useWords().analysis
  const { data: log = [] } = useLog(analysis.id)
  const items = lookFirst(analysis, statistics?.byBand)
  const warnings = warningsOf(log)
  return (
    <Section title={look.title}>
      <Stack gap="sm">
        {items.map((item) => (
          <LookAtRow key={item.kind} item={item} />
        ))}
        {warnings.length > 0 && (
          <Alert color="yellow" variant="light" title={look.warnings}>
            {warnings.map((text) => (
              <Text key={text} size="sm">
                {text}
              </Text>
            ))}
          </Alert>
        )}
        {items.length === 0 && warnings.length === 0 && (
          <Group gap="xs" wrap="nowrap">
            <IconCircleCheck size={18} aria-hidden color="var(--mantine-color-teal-text)" />
            <Text size="sm">{look.nothing}</Text>
          </Group>
        )}
      </Stack>
    </Section>
  )
}

const LookAtRow = ({ item: { kind, count, filters } }: { readonly item: LookAt }) => {
  const { look } = useWords().analysis
  const format = useFormat()
  const linkTo = useSearchLink()
  const Icon = ICONS[kind]
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Icon size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Anchor {...linkTo({ tab: 'tickets', ...filters })} size="sm">
        {format.plural(count, look[kind])}
      </Anchor>
    </Group>
  )
}
