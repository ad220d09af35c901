import { Group, Paper, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type SectionProps = {
  readonly title: string
  /** At the right of the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A card with a heading. */
export const Section = ({ title, aside, children }: SectionProps) => (
  <Paper withBorder p="md" component="section" miw={0}>
    <Group justify="space-between" mb="sm" gap="xs">
      <Title order={2} size="h5">
        {title}
      </Title>
      {aside}
    </Group>
    {children}
  </Paper>
)
