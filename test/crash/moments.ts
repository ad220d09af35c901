import { setTimeout as delay } from 'node:timers/promises'
import { pick, type Random } from './random.ts'
import {
  analyse,
  kept,
  listed,
  remove,
  request,
  startAfresh,
  startAgain,
  startOnStored,
  upload,
  type World,
} from './world.ts'

/** Brings a server to where it shall be killed. */
export type Moment = {
  readonly name: string
  readonly run: (world: World, random: Random) => Promise<void>
}

const upTo = (random: Random, ms: number): Promise<void> => delay(random() * ms)

const SMALL = 60
const LARGE = 1500
const MOST_WAITS = 2000

const anyOf = (random: Random, ids: Iterable<string>, world: World): string | null => {
  const left = kept(ids, world)
  return left.length > 0 ? pick(random, left) : null
}

/** The file of a run that goes on. */
const running = async (world: World): Promise<string | null> => {
  const file = await upload(world, SMALL)
  return file && analyse(world, file, 'ollama')
}

/** Asks for all results of an analysis at once. */
const download = (world: World, random: Random): void => {
  const id = anyOf(random, world.analyses.keys(), world)
  for (const format of ['xlsx', 'csv', 'json'])
    if (id) void request(world, `/api/analyses/${id}/result.${format}`)
}

/** The first five are those of `npm test`, so that each promise is tried there. */
export const MOMENTS: readonly Moment[] = [
  {
    name: 'first start',
    run: async (world, random) => {
      await startAfresh(world)
      await upTo(random, 1200)
    },
  },
  {
    name: 'import',
    run: async (world, random) => {
      const file = await upload(world, LARGE)
      if (file) void analyse(world, file, 'instant')
      await upTo(random, 1000)
    },
  },
  {
    name: 'answers',
    run: async (world, random) => {
      await running(world)
      const enough = Math.floor(random() * SMALL * 0.8)
      for (let waited = 0; world.engine.now().answered.size < enough && waited < MOST_WAITS; waited++)
        await delay(2)
      await upTo(random, 20)
    },
  },
  {
    name: 'clean-up',
    run: async (world, random) => {
      const id = anyOf(random, world.analyses.keys(), world)
      if (id) await remove(world, 'analyses', id)
      download(world, random)
      void request(world, '/api/clean', { method: 'POST' })
      await upTo(random, 60)
    },
  },
  {
    name: 'migration',
    run: async (world, random) => {
      await startOnStored(world)
      await upTo(random, 1200)
    },
  },
  {
    name: 'download',
    run: async (world, random) => {
      void running(world)
      download(world, random)
      await upTo(random, 150)
    },
  },
  {
    name: 'upload',
    run: async (world, random) => {
      void upload(world, LARGE)
      await upTo(random, 250)
    },
  },
  {
    name: 'claims',
    run: async (world, random) => {
      await running(world)
      for (let waited = 0; world.engine.now().begun.length === 0 && waited < MOST_WAITS; waited++)
        await delay(2)
      await upTo(random, 30)
    },
  },
  {
    name: 'two runs',
    run: async (world, random) => {
      await Promise.all([running(world), running(world)])
      await upTo(random, 600)
      await listed(world)
    },
  },
  {
    name: 'deletion',
    run: async (world, random) => {
      const kind = pick(random, ['analyses', 'files'] as const)
      const id = anyOf(random, world[kind].keys(), world)
      if (id) void remove(world, kind, id)
      await upTo(random, 60)
    },
  },
  {
    name: 'backup',
    run: async (world, random) => {
      void running(world)
      void request(world, '/api/backup')
      await upTo(random, 150)
    },
  },
  {
    name: 'start again',
    run: async (world, random) => {
      await running(world)
      await upTo(random, 200)
      await world.server.kill()
      startAgain(world)
      await upTo(random, 1200)
    },
  },
]
