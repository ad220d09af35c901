import { Alert, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { Column } from '../../../../columns/layout.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { isLoopback } from '../../../parts/engine-status.ts'
import type { EngineOption } from '../engine-options.ts'
import { TEXT_ROLES } from '../roles.ts'

type SentNoteProps = { readonly chosen: EngineOption; readonly columns: readonly Column[] }

/** What of a ticket goes where; louder when it leaves the machine. */
export const SentNote = ({ chosen, columns }: SentNoteProps) => {
  const { engine } = useWords().prepare
  const sent = useSentColumns(columns)
  const { model, url } = chosen
  if (model === null || url === null) return <QuietNote text={engine.nothingSent} />
  if (model.remote) return <LoudNote text={engine.sentRemoteModel(sent)} />
  return isLoopback(url) ? (
    <QuietNote text={engine.sentHere(sent, url)} />
  ) : (
    <LoudNote text={engine.sentAway(sent, url)} />
  )
}

/** The names of the columns whose text is asked about. */
const useSentColumns = (columns: readonly Column[]): string => {
  const format = useFormat()
  const { quoted } = useWords().prepare.engine
  const roles: readonly string[] = TEXT_ROLES
  const texts = columns.filter(({ role }) => role !== null && roles.includes(role))
  return format.list(texts.map(({ name }) => quoted(name)))
}

const QuietNote = ({ text }: { readonly text: string }) => (
  <Group gap={6} wrap="nowrap" align="flex-start" c="dimmed">
    <IconLock size={14} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
    <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
      {text}
    </Text>
  </Group>
)

const LoudNote = ({ text }: { readonly text: string }) => (
  <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} p="xs">
    <Text size="xs">{text}</Text>
  </Alert>
)
