import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AnalysisRow, Contents } from './database.ts'
import type { Asked } from './engine-log.ts'
import { CALLS, kept, type World } from './world.ts'

/** What a round found wrong, in words, by what was promised. */
export type Findings = {
  /** Tickets, answers, files or analyses that were confirmed and are not there, or not as they were. */
  readonly lost: readonly string[]
  readonly askedAgain: readonly string[]
  readonly halfFiles: readonly string[]
}

/** Everything that was in the store when the server was killed, or confirmed to a client, is still there. */
export const findLost = (world: World, left: Contents | null, now: Contents): readonly string[] => [
  ...(left && left.integrity !== 'ok' ? [`the store after the kill: ${left.integrity}`] : []),
  ...(now.integrity !== 'ok' ? [`the store: ${now.integrity}`] : []),
  ...lostAnswers(left, now),
  ...now.swapped.map((id) => `ticket ${id} has the answer of another`),
  ...lostByName(world, now),
  ...now.analyses.flatMap((analysis) => miscounted(world, analysis)),
]

/** Answers may only go with their analysis. */
const lostAnswers = (left: Contents | null, { answers, analyses }: Contents): readonly string[] => {
  if (left === null) return []
  const known = new Set(analyses.map(({ id }) => id))
  if (left.analyses.some(({ id }) => !known.has(id))) return []
  return [...left.answers].flatMap(([id, summary]) =>
    answers.get(id) === summary ? [] : [`the answer of ticket ${id}`],
  )
}

const lostByName = (world: World, now: Contents): readonly string[] => {
  const present = new Set([...now.files, ...now.analyses].map(({ id }) => id))
  const confirmed = kept([...world.files.keys(), ...world.analyses.keys()], world)
  return [
    ...confirmed.filter((id) => !present.has(id)).map((id) => `${id} is gone`),
    ...[...world.deleted].filter((id) => present.has(id)).map((id) => `${id} was deleted and is back`),
  ]
}

/** No client was told of more tickets than were safe when the server was killed. */
export const findUndone = ({ seenDone }: World, left: Contents | null): readonly string[] =>
  (left?.analyses ?? [])
    .filter(({ id, done }) => done < (seenDone.get(id) ?? 0))
    .map(({ id }) => `${id} had told of more tickets than were safe`)

const miscounted = ({ files }: World, analysis: AnalysisRow): readonly string[] => {
  const { id, fileId, tickets, done, failed, skipped, byRoute, counted } = analysis
  const sheet = files.get(fileId)
  const wrong = [
    counted !== [tickets, done, failed, skipped].join('/') && `counters ${counted}`,
    byRoute !== done && `${byRoute} counted by route`,
    tickets !== done + skipped && `${tickets} tickets, ${done} done, ${failed} failed, ${skipped} skipped`,
    sheet && tickets !== sheet.rows && `${tickets} of ${sheet.rows} tickets`,
    sheet && skipped !== sheet.empty && `${skipped} of ${sheet.empty} without text`,
  ]
  return wrong.filter((each) => typeof each === 'string').map((each) => `${id}: ${each}`)
}

/**
 * Tickets asked after the start although they were finished, twice, or more than could be under way: asked, or
 * answered and not yet in the store.
 */
export const findAskedAgain = (left: Contents | null, before: Asked, after: Asked): readonly string[] => {
  const earlier = new Set(before.begun)
  const again = after.begun.filter((mark) => earlier.has(mark))
  const twice = after.begun.filter((mark, i) => after.begun.indexOf(mark) < i)
  return [
    ...after.begun.filter((mark) => left?.finished.has(mark)).map((mark) => `finished: ${mark}`),
    ...twice.map((mark) => `twice: ${mark}`),
    ...again.slice(CALLS).map((mark) => `not under way: ${mark}`),
  ]
}

const KNOWN = /^(triaje\.db(-wal|-shm)?|lock\.(db(-journal)?|pid)|server\.json|files|learned|tmp)$/

/** What a crash left in the data folder that nobody knows, or only in part. */
export const findHalfFiles = (
  data: string,
  temporary: readonly string[],
  now: Contents,
): readonly string[] => {
  return [
    ...readdirSync(data).filter((name) => !KNOWN.test(name)),
    ...temporaryIn(data).filter((name) => temporary.includes(name)),
    ...unknownFiles(data, now).map((id) => `unknown file ${id}`),
    ...now.files.filter((file) => !isWhole(data, file)).map(({ id }) => `file ${id} is not as it came`),
    ...(now.orphans > 0 ? [`${now.orphans} tickets of deleted analyses`] : []),
  ]
}

/** Uploads that the store does not know; they are swept behind the start. */
export const unknownFiles = (data: string, now: Contents): readonly string[] =>
  readdirSync(path.join(data, 'files')).filter((id) => !now.files.some((file) => file.id === id))

/** What lies in the folder for files on their way. */
export const temporaryIn = (data: string): readonly string[] => {
  try {
    return readdirSync(path.join(data, 'tmp'))
  } catch {
    return []
  }
}

const isWhole = (data: string, { id, bytes, sha256 }: Contents['files'][number]): boolean => {
  try {
    const content = readFileSync(path.join(data, 'files', id))
    return content.length === bytes && createHash('sha256').update(content).digest('hex') === sha256
  } catch {
    return false
  }
}
