import type { Queue, Story } from '../texts/story.ts'
import { pick, randomFrom } from './random.ts'

/** A ticket with its moment, in milliseconds of UTC that stand for the local time of the desk. */
export type OpenedStory = { readonly story: Story; readonly queue: Queue; readonly opened: number }

/** Monday of the first week, and the number of weeks: five months. */
const START = Date.UTC(2026, 4, 4)
export const WEEKS = 21
const DAY = 86_400_000
const MINUTE = 60_000
/** Share of the tickets that come later than chance would have it: a desk with a little more work every week. */
const GROWTH = 0.35
/** Mondays are the worst; somebody always works on a Saturday. */
const WEEKDAYS = [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5]

/** Gives each story its moment and sorts by it: in office hours, more of them later. */
export const inTime = (queues: readonly Queue[], seed: number): readonly OpenedStory[] => {
  const random = randomFrom(seed)
  const anyWeek = (): number => Math.floor(WEEKS * Math.max(random(), random() < GROWTH ? random() : 0))
  return queues
    .flatMap((queue) =>
      queue.stories.map((story) => {
        const day = (story.week ?? anyWeek()) * 7 + pick(WEEKDAYS, random)
        const minute = 450 + Math.floor(random() * 660)
        const opened = START + day * DAY + minute * MINUTE + Math.floor(random() * 60) * 1000
        return { story, queue, opened }
      }),
    )
    .sort((a, b) => a.opened - b.opened)
}

/** `2026-05-04 07:30:00`. */
export const stamp = (moment: number): string => new Date(moment).toISOString().slice(0, 19).replace('T', ' ')
