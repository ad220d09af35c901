import { Group, SegmentedControl, Text } from '@mantine/core'
import type { TicketDetail } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { useReceived } from '../queries.ts'
import { useAnalysisSearch } from '../use-search.ts'
import classes from './ticket.module.css'

type OriginalProps = { readonly id: string; readonly ticket: TicketDetail }

/** What the answers were made from: the cleaned texts, or the row of the file as it came. */
export const Original = ({ id, ticket }: OriginalProps) => {
  const { pane } = useWords().tickets
  const [{ original }, change] = useAnalysisSearch()
  return (
    <section>
      <Group justify="space-between" align="flex-start" gap="xs" mb={4}>
        <h3 className={classes.sectionTitle}>{pane.original}</h3>
        <SegmentedControl
          size="xs"
          aria-label={pane.original}
          data={[
            { value: 'cleaned', label: pane.cleaned },
            { value: 'received', label: pane.received },
          ]}
          value={original ?? 'cleaned'}
          onChange={(value) =>
            change({ original: value === 'received' ? value : undefined }, { replace: true })
          }
        />
      </Group>
      {original === 'received' ? <Received id={id} row={ticket.row} /> : <Cleaned ticket={ticket} />}
    </section>
  )
}

const TEXTS = ['title', 'description', 'notes', 'resolution'] as const

const Cleaned = ({ ticket: { original } }: Pick<OriginalProps, 'ticket'>) => {
  const { roles } = useWords().analysis
  return (
    <Texts
      texts={TEXTS.filter((name) => original[name] !== '').map((name) => ({
        name: roles[name],
        text: original[name],
      }))}
    />
  )
}

const Received = ({ id, row }: { readonly id: string; readonly row: number }) => {
  const { data, error, refetch } = useReceived(id, row)
  if (data) return <Texts texts={data.cells} />
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />
}

type TextsProps = { readonly texts: readonly { readonly name: string; readonly text: string }[] }

const Texts = ({ texts }: TextsProps) => {
  const { pane } = useWords().tickets
  if (texts.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {pane.noText}
      </Text>
    )
  return texts.map(({ name, text }) => (
    <div key={name} className={classes.text}>
      <div className={classes.name}>{name}</div>
      <p className={classes.value}>{text}</p>
    </div>
  ))
}
