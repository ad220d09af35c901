import { Alert, Anchor, Group, Stack, Text } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconEyeCheck,
  IconFileOff,
  IconFlame,
  IconMapPin,
  IconTrendingUp,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { AnalysisView, StatisticsView } from '../../../../jobs/desk.ts'
import { type Format, useFormat, useWords, type Words } from '../../../i18n/index.ts'
import { Section } from '../parts/section.tsx'
import { useLog } from '../queries.ts'
import type { TicketFilters } from '../search.ts'
import { useSearchLink } from '../use-search.ts'
import { type Finding, findingsOf } from './findings.ts'
import { lookFirst, warningsOf } from './look-first.ts'

const ICONS = {
  failed: IconAlertTriangle,
  waiting: IconClock,
  low: IconEyeCheck,
  skipped: IconFileOff,
  rising: IconTrendingUp,
  urgent: IconFlame,
  site: IconMapPin,
  group: IconUsersGroup,
}

type LookFirstProps = { readonly analysis: AnalysisView; readonly statistics: StatisticsView | undefined }

/** What deserves a person's attention and what stands out, each with a way to its tickets. */
export const LookFirst = ({ analysis, statistics }: LookFirstProps) => {
  const words = useWords()
  const format = useFormat()
  const { look } = words.analysis
  const { data: log = [] } = useLog(analysis.id)
  const items = lookFirst(analysis, statistics?.byBand)
  const findings = statistics ? findingsOf(statistics, analysis.createdAt.slice(0, 10)) : []
  const warnings = warningsOf(log)
  return (
    <Section title={look.title}>
      <Stack gap="sm">
        {items.length === 0 && warnings.length === 0 && <AllWell />}
        {items.map(({ kind, count, filters }) => (
          <LookAtRow key={kind} kind={kind} text={format.plural(count, look[kind])} filters={filters} />
        ))}
        {warnings.length > 0 && <Warnings texts={warnings} />}
        {findings.map((finding) => (
          <LookAtRow
            key={finding.kind}
            kind={finding.kind}
            text={findingWords(finding, words, format)}
            filters={finding.filters}
          />
        ))}
      </Stack>
    </Section>
  )
}

const findingWords = (finding: Finding, { analysis, charts }: Words, format: Format): string => {
  if (finding.kind === 'rising')
    return analysis.look.rising(finding.category, {
      before: format.number(finding.before),
      now: format.number(finding.now),
      weeks: format.number(finding.weeks),
    })
  const share = format.percent(finding.share)
  if (finding.kind === 'urgent') return charts.priority.title(finding.priority, share, finding.category)
  return charts[finding.kind].title(finding.name, share)
}

type LookAtRowProps = {
  readonly kind: keyof typeof ICONS
  readonly text: string
  readonly filters: TicketFilters
}

const LookAtRow = ({ kind, text, filters }: LookAtRowProps) => {
  const linkTo = useSearchLink()
  const Icon = ICONS[kind]
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Icon size={18} aria-hidden color="var(--text-accent)" style={{ flex: 'none', marginTop: 2 }} />
      <Anchor {...linkTo({ tab: 'tickets', ...filters })} size="sm" c="inherit" underline="always">
        {text}
      </Anchor>
    </Group>
  )
}

const AllWell = () => {
  const { look } = useWords().analysis
  return (
    <Group gap="sm" wrap="nowrap">
      <IconCircleCheck size={18} aria-hidden color="var(--text-accent)" />
      <Text size="sm">{look.nothing}</Text>
    </Group>
  )
}

const Warnings = ({ texts }: { readonly texts: readonly string[] }) => {
  const { look } = useWords().analysis
  return (
    <Alert color="yellow" variant="light" title={look.warnings}>
      {texts.map((text) => (
        <Text key={text} size="sm">
          {text}
        </Text>
      ))}
    </Alert>
  )
}
