import type { NewTicket } from '../../store/store.ts'
import { ticketText } from '../../tickets/from-row.ts'
import type { LessonTicket } from './lesson.ts'

/** A labelled ticket that a model may be tried on. */
export type TrialTicket = {
  readonly row: number
  readonly key: string
  /** As a model would read it, before masking. */
  readonly text: string
}

/** Labelled tickets that a model is tried on, at most: enough to see whether a night of its work is worth it. */
export const MOST_TRIED = 50

/**
 * Takes a fair sample of the labelled tickets that pass by, each question once: those whose duplicate keys, which are
 * hashes, end in the smallest numbers. The same tickets give the same sample.
 */
export const trialTickets = () => {
  const chosen = new Map<string, TrialTicket>()
  let last = ''
  const keep = (one: TrialTicket): void => {
    chosen.set(one.key, one)
    if (chosen.size <= MOST_TRIED) return
    chosen.delete(last)
  }
  const isWanted = ({ key, label }: LessonTicket): boolean =>
    label !== '' && !chosen.has(key) && (chosen.size < MOST_TRIED || rankOf(key) < rankOf(last))
  return {
    /** `lessons`: the tickets of the batch that have text. */
    add: (batch: readonly NewTicket[], lessons: readonly LessonTicket[]): void => {
      const wanted = lessons.filter(isWanted)
      if (wanted.length === 0) return
      const byRow = new Map(batch.map(({ ticket }) => [ticket.row, ticket]))
      for (const lesson of wanted) {
        const ticket = byRow.get(lesson.row)
        if (!ticket || !isWanted(lesson)) continue
        keep({ row: lesson.row, key: lesson.key, text: ticketText(ticket) })
        last = [...chosen.keys()].reduce((a, b) => (rankOf(a) > rankOf(b) ? a : b))
      }
    },
    /** In the order of the draw: the first of them are a fair sample, too. */
    chosen: (): readonly TrialTicket[] =>
      [...chosen.values()].sort((a, b) => (rankOf(a.key) < rankOf(b.key) ? -1 : 1)),
  }
}

/** Folds are made of the beginning of a key. */
const rankOf = (key: string): string => key.slice(-12)
