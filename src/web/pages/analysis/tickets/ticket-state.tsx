import { IconAlertTriangle, IconCheck, IconClock, IconFileOff } from '@tabler/icons-react'
import type { TicketView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import classes from './marks.module.css'

const ICONS = { waiting: IconClock, done: IconCheck, failed: IconAlertTriangle, skipped: IconFileOff }

/** What became of a ticket: a word and its icon. */
export const TicketState = ({ state }: { readonly state: TicketView['state'] }) => {
  const { tickets } = useWords()
  const Icon = ICONS[state]
  return (
    <span className={classes.mark} data-state={state}>
      <Icon size={14} aria-hidden />
      {tickets.states[state]}
    </span>
  )
}
