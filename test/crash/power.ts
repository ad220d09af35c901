import { once } from 'node:events'
import path from 'node:path'
import Database from 'better-sqlite3'
import { type LoopDisk, loopDisk } from '../loop-disk.ts'
import { carelessWriter, startWriter, storeWriter, type Writer } from './writers.ts'

const MIB = 96

/** Does something on a disk of its own whose power can be cut. */
export const onDisk = async <T>(use: (disk: LoopDisk) => Promise<T>): Promise<T> => {
  const disk = loopDisk(MIB)
  if (!disk) throw new Error('only root on Linux may mount a disk of its own')
  try {
    return await use(disk)
  } finally {
    disk.remove()
  }
}

/** Rows that a writer had said were safe when the power went, and those of them that are there no more. */
export type Losses = { readonly told: number; readonly lost: number }

type Trial = {
  readonly writer: Writer
  /** The power goes when so many rows were told of. */
  readonly rows: number
  present(): ReadonlySet<number>
}

const lossesOf = async (disk: LoopDisk, { writer, rows, present }: Trial): Promise<Losses> => {
  const { child, told } = startWriter(writer)
  while (told().length < rows) await once(child.stdout ?? child, 'data')
  await disk.cutPower(async () => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'close') : null
    child.kill('SIGKILL')
    await ended
  })
  const safe = new Set(told())
  return { told: safe.size, lost: safe.difference(present()).size }
}

const rowsIn = (file: string, sql: string): ReadonlySet<number> => {
  const db = new Database(file)
  try {
    return new Set(db.prepare<[], number>(sql).pluck().all())
  } catch {
    // not even the table came to the disk
    return new Set()
  } finally {
    db.close()
  }
}

const ROWS = 200

/** The store of the program: whatever it told of must be there. */
export const storeLosses = async (disk: LoopDisk): Promise<Losses> => {
  const file = path.join(disk.folder, 'triaje.db')
  const present = () => rowsIn(file, `SELECT id & ${2 ** 32 - 1} FROM result`)
  return lossesOf(disk, { writer: await storeWriter(file, 10 * ROWS), rows: ROWS, present })
}

/** The same database without its syncs: it must lose rows, or this disk proves nothing. */
export const carelessLosses = (disk: LoopDisk): Promise<Losses> => {
  const file = path.join(disk.folder, 'careless.db')
  return lossesOf(disk, {
    writer: carelessWriter(file),
    rows: 10,
    present: () => rowsIn(file, 'SELECT x FROM one'),
  })
}
