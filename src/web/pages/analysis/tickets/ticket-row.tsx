import { memo } from 'react'
import type { TicketView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { CategoryMark } from '../../../parts/category-mark.tsx'
import { rowOf } from '../places.ts'
import { BandMark } from './band-mark.tsx'
import { TicketState } from './ticket-state.tsx'
import classes from './tickets.module.css'

type TicketRowProps = {
  readonly id: string
  /** Undefined while it is on its way. */
  readonly ticket: TicketView | undefined
  /** From 0, in the order shown. */
  readonly index: number
  /** Pixels from the top of the list. */
  readonly top: number
  readonly open: boolean
  readonly active: boolean
  readonly colour: string
  readonly onOpen: (index: number) => void
}

/** One ticket in one line; a card where there is little room. */
export const TicketRow = memo(({ id, ticket, index, top, open, active, colour, onOpen }: TicketRowProps) => (
  <tr
    id={id}
    aria-rowindex={index + 2}
    aria-selected={open}
    data-active={active || undefined}
    className={classes.row}
    style={{ transform: `translateY(${top}px)` }}
    onClick={() => ticket && onOpen(index)}
  >
    {ticket ? <Cells ticket={ticket} colour={colour} /> : <Placeholder />}
  </tr>
))

const Cells = ({ ticket, colour }: { readonly ticket: TicketView; readonly colour: string }) => {
  const { tickets, analysis } = useWords()
  const { row, ticketId, title, category, subcategory, summary, band, state } = ticket
  return (
    <>
      <td className={classes.id} title={tickets.rowNumber(String(rowOf(row)))}>
        {ticketId || tickets.rowNumber(String(rowOf(row)))}
      </td>
      <td className={classes.title} title={title}>
        {title || <em>{analysis.latest.noTitle}</em>}
      </td>
      <td className={classes.category}>
        {category !== '' && <CategoryMark name={category} detail={subcategory} colour={colour} />}
      </td>
      <td className={classes.summary} title={summary}>
        {summary}
      </td>
      <td className={classes.band}>{state === 'done' && <BandMark band={band} />}</td>
      <td className={classes.state}>
        <TicketState state={state} />
      </td>
    </>
  )
}

const Placeholder = () => {
  const { tickets } = useWords()
  return <td className={classes.placeholder}>{tickets.loadingRow}</td>
}
