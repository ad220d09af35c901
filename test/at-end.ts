import type { TestContext } from 'node:test'

/** A test, or something else that ends and then cleans up. */
export type Ending = Pick<TestContext, 'after'>

const works = new WeakMap<Ending, (() => unknown)[]>()

/**
 * Work for the end of a test, what was begun last first: a page closes before the server that it talks to is gone.
 * All of it is done; the first that fails fails the test.
 */
export const atEnd = (t: Ending, work: () => unknown): void => {
  const known = works.get(t)
  if (known) {
    known.push(work)
    return
  }
  const all = [work]
  works.set(t, all)
  t.after(() => doAll(all.toReversed()))
}

const doAll = async (all: readonly (() => unknown)[]): Promise<void> => {
  const failures: unknown[] = []
  for (const work of all)
    try {
      await work()
    } catch (error) {
      failures.push(error)
    }
  if (failures.length > 0) throw failures[0]
}
