import { memo } from 'react'
import type { TicketView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { CategoryMark } from '../../../parts/category-mark.tsx'
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
  // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
  <div
    id={id}
    role="row"
    aria-rowindex={index + 2}
    aria-selected={open}
    data-active={active || undefined}
    className={classes.row}
    style={{ transform: `translateY(${top}px)` }}
    onClick={() => ticket && onOpen(index)}
  >
    {ticket ? <Cells ticket={ticket} colour={colour} /> : <Placeholder />}
  </div>
))

const Cells = ({ ticket, colour }: { readonly ticket: TicketView; readonly colour: string }) => {
  const { tickets, analysis } = useWords()
  const { row, ticketId, title, category, subcategory, summary, band, state } = ticket
  return (
    <>
      <span role="gridcell" className={classes.id} title={tickets.rowNumber(String(row))}>
        {ticketId || tickets.rowNumber(String(row))}
      </span>
      <span role="gridcell" className={classes.title} title={title}>
        {title || <em>{analysis.latest.noTitle}</em>}
      </span>
      <span role="gridcell" className={classes.category}>
        {category !== '' && <CategoryMark name={category} detail={subcategory} colour={colour} />}
      </span>
      <span role="gridcell" className={classes.summary} title={summary}>
        {summary}
      </span>
      <span role="gridcell" className={classes.band}>
        {state === 'done' && <BandMark band={band} />}
      </span>
      <span role="gridcell" className={classes.state}>
        <TicketState state={state} />
      </span>
    </>
  )
}

const Placeholder = () => {
  const { tickets } = useWords()
  return (
    <span role="gridcell" className={classes.placeholder}>
      {tickets.loadingRow}
    </span>
  )
}
