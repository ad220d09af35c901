import type { TicketView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import classes from './marks.module.css'

type Band = TicketView['band']

/** Told apart by shape and by how full it is: full circle, half circle, empty triangle, line. */
const SHAPES: Readonly<Record<Band, readonly { readonly d: string; readonly full: boolean }[]>> = {
  high: [{ d: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10', full: true }],
  medium: [
    { d: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9', full: false },
    { d: 'M6 1.5a4.5 4.5 0 0 0 0 9z', full: true },
  ],
  low: [{ d: 'M6 1.5L11 10.5H1z', full: false }],
  none: [{ d: 'M2 6H10', full: false }],
}

/** How sure an answer is: a mark and its word; where that is not known a line, and the word for screen readers. */
export const BandMark = ({ band }: { readonly band: Band }) => {
  const { tickets } = useWords()
  return (
    <span className={classes.mark} data-band={band} title={tickets.bandOf(tickets.bands[band])}>
      <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden>
        {SHAPES[band].map(({ d, full }) => (
          <path
            key={d}
            d={d}
            fill={full ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth={full ? 0 : 1.5}
            strokeLinejoin="round"
          />
        ))}
      </svg>
      {band === 'none' ? <span className={classes.hidden}>{tickets.bands.none}</span> : tickets.bands[band]}
    </span>
  )
}
