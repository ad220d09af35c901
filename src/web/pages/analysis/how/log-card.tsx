import { Button, ScrollArea, Text } from '@mantine/core'
import { useState } from 'react'
import type { LogEntry } from '../../../../store/store.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { Section } from '../parts/section.tsx'
import { useLog } from '../queries.ts'
import { LogEntries } from './log-entries.tsx'

const SHOWN = 100

/** Everything that happened. */
export const LogCard = ({ id }: { readonly id: string }) => {
  const { how } = useWords().analysis
  const { data, error, refetch } = useLog(id)
  return (
    <Section title={how.log}>
      {data ? (
        <Entries log={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState />
      )}
    </Section>
  )
}

const Entries = ({ log }: { readonly log: readonly LogEntry[] }) => {
  const { how } = useWords().analysis
  const format = useFormat()
  const [all, setAll] = useState(false)
  if (log.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {how.logEmpty}
      </Text>
    )
  return (
    <>
      <ScrollArea.Autosize mah={420} viewportProps={{ tabIndex: 0 }}>
        <LogEntries log={log} shown={all ? log.length : SHOWN} />
      </ScrollArea.Autosize>
      {!all && log.length > SHOWN && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setAll(true)}>
          {format.plural(log.length, how.logAll)}
        </Button>
      )}
    </>
  )
}
