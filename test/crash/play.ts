import { setTimeout as delay } from 'node:timers/promises'
import type { LoopDisk } from '../loop-disk.ts'
import { readLeft, readLive } from './database.ts'
import { findBrokenResults } from './download.ts'
import { type EngineLog, startEngine } from './engine-log.ts'
import {
  type Findings,
  findAskedAgain,
  findHalfFiles,
  findLost,
  findUndone,
  temporaryIn,
  unknownFiles,
} from './examine.ts'
import { MOMENTS, type Moment } from './moments.ts'
import { createRandom, pick, type Random } from './random.ts'
import { createWorld, endWorld, kept, listed, remove, startAgain, type World } from './world.ts'

export type Round = Findings & {
  readonly moment: string
  /** Milliseconds from the start of the process until it listened, after the kill. */
  readonly startMs: number
}

export type Play = {
  readonly rounds: number
  readonly seed: number
  /** The data lies on it, and its power is cut; without one the server is killed. */
  readonly disk?: LoopDisk
  readonly onRound?: (round: Round, number: number) => void
}

/** Kills a server at a random moment, round after round, and examines what the next start makes of it. */
export const playCrashes = async ({ rounds, seed, disk, onRound }: Play): Promise<readonly Round[]> => {
  const random = createRandom(seed)
  const engine: EngineLog = await startEngine()
  const world = createWorld(engine, disk?.folder)
  const played: Round[] = []
  try {
    await world.server.url
    for (let number = 1; number <= rounds; number++) {
      const { name, run } = nextMoment(random, number)
      await watched(world, () => run(world, random), disk)
      const round = { moment: name, ...(await examined(world, random)) }
      played.push(round)
      onRound?.(round, number)
    }
  } finally {
    await endWorld(world)
    await engine.fake.stop()
  }
  return played
}

/** Each kind once, then at random. */
const nextMoment = (random: Random, number: number): Moment => MOMENTS[number - 1] ?? pick(random, MOMENTS)

/** Ends the server at the end of `reached`; until then a client asks it all the time what is done. */
const watched = async (
  world: World,
  reached: () => Promise<void>,
  disk: LoopDisk | undefined,
): Promise<void> => {
  const over = new AbortController()
  const client = askAllTheTime(world, over.signal)
  await reached()
  over.abort()
  await (disk ? disk.cutPower(world.server.kill) : world.server.kill())
  await client
}

const ASKED_MS = 10

const askAllTheTime = async (world: World, over: AbortSignal): Promise<void> => {
  while (!over.aborted) {
    await listed(world)
    await delay(ASKED_MS)
  }
}

const examined = async (world: World, random: Random): Promise<Omit<Round, 'moment'>> => {
  const before = world.engine.cut()
  const temporary = temporaryIn(world.data)
  const left = readLeft(world.data)
  const undone = findUndone(world, left)
  startAgain(world)
  const startMs = await world.server.startMs
  const stuck = await settled(world)
  const after = world.engine.cut()
  const now = readLive(world.data)
  const broken = await brokenResults(world, random)
  const lost = [...undone, ...stuck, ...findLost(world, left, now)]
  const askedAgain = findAskedAgain(left, before, after)
  const halfFiles = [...findHalfFiles(world.data, temporary, now), ...broken]
  await tidy(world)
  return { startMs, lost, askedAgain, halfFiles }
}

const PATIENCE_MS = 30_000

/** Waits until nothing is left to do; what does not end by itself. */
const settled = async (world: World): Promise<readonly string[]> => {
  for (const end = performance.now() + PATIENCE_MS; ; await delay(25)) {
    const open = (await listed(world))?.filter(({ state }) => state !== 'done')
    if (open?.length === 0 && isSwept(world)) return []
    if (performance.now() > end)
      return open ? open.map(({ id, state }) => `${id} does not go on: ${state}`) : ['no answer']
  }
}

/** What is cleared away behind the start has gone. */
const isSwept = ({ data }: World): boolean => {
  const now = readLive(data)
  return now.orphans === 0 && unknownFiles(data, now).length === 0
}

const brokenResults = async (world: World, random: Random): Promise<readonly string[]> => {
  const left = kept(world.analyses.keys(), world)
  return left.length > 0 ? findBrokenResults(world, pick(random, left)) : []
}

const KEPT = 3

/** Lets the folder not grow over the rounds. */
const tidy = async (world: World): Promise<void> => {
  const left = kept(world.files.keys(), world)
  for (const id of left.slice(0, -KEPT)) await remove(world, 'files', id)
}
