import { ActionIcon, Drawer, Group, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { AnalysisSettings } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { useKeys } from '../../../parts/use-keys.ts'
import { rowOf } from '../places.ts'
import { ticketQuery, useAnalysisFiles, useTicket } from '../queries.ts'
import type { CategoryChoice } from '../tickets/category-choices.ts'
import classes from './ticket.module.css'
import { TicketContent } from './ticket-content.tsx'

type TicketPaneProps = {
  readonly id: string
  readonly row: number
  readonly previous?: number
  readonly next?: number
  readonly fields: AnalysisSettings['fields']
  readonly choices: readonly CategoryChoice[]
  readonly colourOf: (category: string) => string
  readonly onMove: (row: number) => void
  readonly onClose: () => void
}

/** One ticket beside the list; over everything where there is no room beside it. */
export const TicketPane = (props: TicketPaneProps) => {
  const { tickets } = useWords()
  const { id, row, previous, next, onMove, onClose } = props
  const beside = useMediaQuery('(min-width: 960px)', undefined, { getInitialValueInEffect: false })
  usePrefetch(id, next)
  const move = (to: number | undefined) => () => to !== undefined && onMove(to)
  useKeys({ Escape: onClose, ArrowUp: move(previous), ArrowDown: move(next) })
  const label = tickets.pane.label(tickets.rowNumber(String(rowOf(row))))
  if (beside)
    return (
      <aside className={classes.pane} aria-label={label}>
        <Ticket {...props} />
      </aside>
    )
  return (
    <Drawer.Root opened onClose={onClose} position="right" size="100%" transitionProps={{ duration: 150 }}>
      <Drawer.Content aria-label={label} data-screen>
        <Drawer.Body p={0}>
          <Ticket {...props} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

/** The next ticket is there before it is asked for. */
const usePrefetch = (id: string, row: number | undefined): void => {
  const client = useQueryClient()
  const files = useAnalysisFiles(id)
  useEffect(() => {
    if (row !== undefined) void client.prefetchQuery(ticketQuery(id, row, files))
  }, [client, id, row, files])
}

const Ticket = (props: TicketPaneProps) => {
  const { id, row, fields, choices, colourOf } = props
  const { tickets, analysis } = useWords()
  const { data, error, refetch } = useTicket(id, row)
  return (
    <>
      <PaneHead {...props} name={data?.ticketId || tickets.rowNumber(String(rowOf(row)))}>
        {data?.title || (data && analysis.latest.noTitle)}
      </PaneHead>
      <div className={classes.body}>
        {data ? (
          <TicketContent id={id} ticket={data} fields={fields} choices={choices} colourOf={colourOf} />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingState />
        )}
      </div>
    </>
  )
}

type PaneHeadProps = TicketPaneProps & { readonly name: string; readonly children: ReactNode }

const PaneHead = ({ name, previous, next, onMove, onClose, children }: PaneHeadProps) => {
  const { pane } = useWords().tickets
  const steps = [
    { to: previous, label: pane.previous, Icon: IconChevronUp },
    { to: next, label: pane.next, Icon: IconChevronDown },
  ]
  return (
    <div className={classes.head}>
      <div className={classes.heading}>
        <span className={classes.number}>{name}</span>
        <Title order={2} size="h5" lineClamp={2} className={classes.wrap ?? ''}>
          {children}
        </Title>
      </div>
      <Group gap={4} wrap="nowrap">
        {steps.map(({ to, label, Icon }) => (
          <ActionIcon
            key={label}
            variant="default"
            size="lg"
            aria-label={label}
            title={label}
            disabled={to === undefined}
            onClick={() => to !== undefined && onMove(to)}
          >
            <Icon size={18} aria-hidden />
          </ActionIcon>
        ))}
        <ActionIcon variant="default" size="lg" aria-label={pane.close} title={pane.close} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </div>
  )
}
