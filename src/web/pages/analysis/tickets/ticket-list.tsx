import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { TicketView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import type { AnalysisSearch } from '../search.ts'
import { HeaderRow } from './header-row.tsx'
import { TicketRow } from './ticket-row.tsx'
import classes from './tickets.module.css'
import { useKeptScroll } from './use-kept-scroll.ts'

type TicketListProps = {
  /** Those that are here, from the first on. */
  readonly items: readonly TicketView[]
  /** How many rows the list has. */
  readonly count: number
  /** Row of the open ticket. */
  readonly openRow: number | undefined
  readonly onOpen: (row: number) => void
  /** Up to which index tickets should be there. */
  readonly onReach: (index: number) => void
  readonly sort: AnalysisSearch['sort']
  readonly onSort: (sort: AnalysisSearch['sort']) => void
  readonly colourOf: (category: string) => string
  /** Lists with another key are other lists: each keeps its place. */
  readonly scrollKey: string
  /** While newer tickets are on their way. */
  readonly stale: boolean
}

const ROW = 40
const CARD = 128
const HEAD = 36
const OVERSCAN = 12

/** Every ticket in a scrollable list of which only the visible rows exist. */
export const TicketList = (props: TicketListProps) => {
  const { items, count, openRow, sort, onSort, colourOf, stale } = props
  const { tickets } = useWords()
  const id = useId()
  const { list, virtual, active, setActive, cards } = useList(props)
  const open = (index: number): void => {
    const ticket = items[index]
    setActive(index)
    if (ticket) props.onOpen(ticket.row)
  }
  const rows = virtual.getVirtualItems()
  return (
    <div ref={list} className={classes.list} data-cards={cards || undefined} data-stale={stale || undefined}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid names its active row
        role="grid"
        tabIndex={0}
        className={classes.grid}
        aria-label={tickets.table}
        aria-rowcount={count + 1}
        aria-busy={stale}
        {...(rows.some(({ index }) => index === active)
          ? { 'aria-activedescendant': `${id}-${active}` }
          : {})}
        onKeyDown={(event) =>
          moveBy(event, { active, count, setActive, open, beside: openRow !== undefined })
        }
      >
        {!cards && <HeaderRow sort={sort} onSort={onSort} />}
        <tbody className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {rows.map(({ index, start }) => (
            <TicketRow
              key={index}
              id={`${id}-${index}`}
              ticket={items[index]}
              index={index}
              top={start - virtual.options.scrollMargin}
              open={items[index] !== undefined && items[index].row === openRow}
              active={index === active}
              colour={colourOf(items[index]?.category ?? '')}
              onOpen={open}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Which rows exist, which is active, and that the open one is in sight. */
const useList = ({ items, count, openRow, onReach, scrollKey }: TicketListProps) => {
  const list = useRef<HTMLDivElement>(null)
  const cards = useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false })
  const [active, setActive] = useState(0)
  const height = cards ? CARD : ROW
  const margin = cards ? 0 : HEAD
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: margin,
  })
  useLayoutEffect(() => {
    if (height > 0) virtual.measure()
  }, [virtual, height])
  useKeptScroll(list, { key: scrollKey, offset: virtual.scrollOffset ?? 0 })
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  useEffect(() => onReach(last), [onReach, last])
  const at = openRow === undefined ? -1 : items.findIndex(({ row }) => row === openRow)
  useEffect(() => {
    if (at === -1) return
    setActive(at)
    virtual.scrollToIndex(at, { align: 'auto' })
  }, [virtual, at])
  const moved = (index: number): void => {
    setActive(index)
    virtual.scrollToIndex(index, { align: 'auto' })
  }
  return { list, virtual, active, setActive: moved, cards: cards === true }
}

type Moves = {
  readonly active: number
  readonly count: number
  readonly setActive: (index: number) => void
  readonly open: (index: number) => void
  /** True while a ticket is open beside the list. */
  readonly beside: boolean
}

const PAGE_STEP = 10

/** Keys of the grid; an open ticket takes ↑ and ↓ for itself. */
const moveBy = (event: KeyboardEvent, { active, count, setActive, open, beside }: Moves): void => {
  if (event.target !== event.currentTarget) return
  if (event.key === 'Enter') {
    event.preventDefault()
    open(active)
    return
  }
  const targets: Readonly<Record<string, number>> = {
    ...(beside ? {} : { ArrowDown: active + 1, ArrowUp: active - 1 }),
    PageDown: active + PAGE_STEP,
    PageUp: active - PAGE_STEP,
    Home: 0,
    End: count - 1,
  }
  const target = targets[event.key]
  if (target === undefined) return
  event.preventDefault()
  setActive(Math.min(count - 1, Math.max(0, target)))
}
