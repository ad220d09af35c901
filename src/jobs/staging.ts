import { existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Layout } from '../columns/layout.ts'
import type { Source } from '../intake/source.ts'
import type { Foreseen, NewTicket, SheetLayout } from '../store/store.ts'
import type { Context } from './context.ts'
import { fileSink } from './disk.ts'
import { countLabel, labelReader, proposed } from './label-counts.ts'
import { readTickets } from './read-tickets.ts'

/**
 * Tickets read ahead: when a file of ordinary size comes in, its likeliest sheet is cleaned at once, so that the page
 * can tell how many tickets are duplicates and the analysis begins with the first question. What was read lies in the
 * temporary folder, one line a batch behind a line that says which columns it is of; where it is missing (after a
 * restart) or of other columns, the file is read again.
 */
const MOST_ROWS = 20_000

const fileOf = ({ folders }: Pick<Context, 'folders'>, id: string): string =>
  path.join(folders.temporary, `${id}.tickets`)

const signature = ({ sheetIndex, headerRow, columns }: Layout): string =>
  JSON.stringify([sheetIndex, headerRow, columns.map(({ role }) => role)])

/** Reads ahead and tells what it saw; of a sheet too long to make an upload wait for it, only about its labels. */
export const stageTickets = async (
  context: Pick<Context, 'folders'>,
  id: string,
  { source, layout }: { source: Source; layout: SheetLayout },
): Promise<Foreseen> => {
  if (layout.rows > MOST_ROWS) return proposed(layout, await labelsIn(source, layout))
  const sink = fileSink(fileOf(context, id))
  const seen = createTally()
  const line = (value: string): void => sink.write(Buffer.from(`${value}\n`))
  try {
    line(signature(layout))
    for await (const tickets of readTickets(source, layout)) {
      line(JSON.stringify(tickets))
      for (const ticket of tickets) seen.add(ticket)
    }
  } catch (error) {
    sink.abandon()
    throw error
  }
  sink.finish()
  return seen.foreseen(layout)
}

/** Counts what is worth knowing before an analysis. */
const createTally = () => {
  const keys = new Set<string>()
  const labels = new Map<string, number>()
  let tickets = 0
  let withoutText = 0
  return {
    add: ({ key, ticket: { label } }: NewTicket): void => {
      tickets += 1
      if (key === '') withoutText += 1
      else keys.add(key)
      countLabel(labels, label)
    },
    foreseen: (layout: Layout): Foreseen => ({
      duplicates: tickets - withoutText - keys.size,
      withoutText,
      ...proposed(layout, labels),
    }),
  }
}

/** So many rows tell what there is to learn, and hold up an upload for seconds. */
const MOST_LABELS = 100_000

/** How often each label occurs in the first rows; nothing else of them is looked at. */
const labelsIn = async (source: Source, layout: SheetLayout): Promise<ReadonlyMap<string, number>> => {
  const labels = new Map<string, number>()
  if (layout.columns.every(({ role }) => role !== 'label')) return labels
  const labelOf = labelReader(layout)
  for await (const batch of source.rows(layout.sheetIndex)) {
    for (const row of batch.filter(({ number }) => number > layout.headerRow))
      countLabel(labels, labelOf(row))
    if ((batch.at(-1)?.number ?? 0) > MOST_LABELS) break
  }
  return labels
}

/** What was read ahead for exactly these columns, or null. */
export const stagedTickets = async (
  context: Pick<Context, 'folders'>,
  id: string,
  layout: Layout,
): Promise<AsyncIterable<readonly NewTicket[]> | null> => {
  if (!existsSync(fileOf(context, id))) return null
  const handle = await open(fileOf(context, id))
  const lines = handle.readLines()[Symbol.asyncIterator]()
  const first = await lines.next()
  if (!first.done && first.value === signature(layout)) return batches(lines)
  await handle.close()
  return null
}

async function* batches(lines: AsyncIterator<string>): AsyncIterable<readonly NewTicket[]> {
  for (let line = await lines.next(); !line.done; line = await lines.next()) yield JSON.parse(line.value)
}

export const dropStaged = (context: Pick<Context, 'folders'>, id: string): Promise<void> =>
  rm(fileOf(context, id), { force: true })
