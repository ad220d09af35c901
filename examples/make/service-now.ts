import type { Queue, Story } from '../texts/story.ts'
import { inTime, type OpenedStory, stamp, WEEKS } from './opened.ts'
import { pick, randomFrom } from './random.ts'

/** What differs between two ServiceNow instances. */
export type Instance = {
  readonly seed: number
  readonly firstNumber: number
  readonly headers: readonly string[]
  readonly queues: readonly Queue[]
  readonly callers: readonly string[]
  readonly sites: readonly string[]
  /** 1 to 4. */
  readonly priorities: readonly string[]
  readonly states: { readonly fresh: string; readonly working: string; readonly closed: string }
  readonly workNotes: string
}

/** A date is a number of days since 1899-12-30, as the sheet stores it. */
export type Cell = string | { readonly serial: number }

const HOUR = 3_600_000
const EPOCH = Date.UTC(1899, 11, 30)
const serial = (moment: number): Cell => ({ serial: (moment - EPOCH) / (24 * HOUR) })

/** The header row and the tickets, newest last, as a list view of incidents exports them. */
export const serviceNowRows = (instance: Instance): readonly (readonly Cell[])[] => {
  const random = randomFrom(instance.seed + 1)
  const rows = inTime(instance.queues, instance.seed).map((opened, i, all) => {
    const { story, queue } = opened
    const last = opened.opened + Math.ceil((0.4 + random() * 40) * HOUR)
    return [
      `INC${String(instance.firstNumber + i * 7 + Math.floor(random() * 7)).padStart(7, '0')}`,
      serial(opened.opened),
      story.title,
      story.text ?? '',
      pick(instance.callers, random),
      instance.priorities[(story.priority ?? 4) - 1] ?? '',
      state(story, i / all.length, instance.states),
      queue.category,
      queue.group,
      story.site ?? pick(instance.sites, random),
      journal(opened, instance.workNotes),
      story.close ?? '',
      serial(last),
    ]
  })
  return [instance.headers, ...rows]
}

const state = (story: Story, age: number, { fresh, working, closed }: Instance['states']): string => {
  if (story.close !== undefined || age < 1 - 2 / WEEKS) return closed
  return story.notes ? working : fresh
}

/** Newest first, as ServiceNow exports a journal field. */
const journal = ({ story, opened }: OpenedStory, kind: string): string =>
  (story.notes ?? [])
    .map(
      ([author, text], i) => `${stamp(opened + (i * 2 + 1) * 0.6 * HOUR)} - ${author} (${kind})\n${text}\n\n`,
    )
    .reverse()
    .join('')
