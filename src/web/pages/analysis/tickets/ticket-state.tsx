import { IconAlertTriangle, IconCheck, IconClock, IconFileOff } from '@tabler/icons-react'
import type { TicketView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import classes from './marks.module.css'

const ICONS = { waiting: IconClock, done: IconCheck, failed: IconAlertTriangle, skipped: IconFileOff }

/** What became of a ticket: an icon and, where it is not done, a word to see. */
export const TicketState = ({ state }: { readonly state: TicketView['state'] }) => {
  const { tickets } = useWords()
  const Icon = ICONS[state]
  return (
    <span className={classes.mark} data-state={state} title={tickets.states[state]}>
      <Icon size={14} aria-hidden />
      {state === 'done' ? (
        <span className={classes.hidden}>{tickets.states.done}</span>
      ) : (
        tickets.states[state]
      )}
    </span>
  )
}
