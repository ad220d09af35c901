import { commit, done, failed } from '../contract/fixtures.test-helper.ts'
import type { Store } from '../store.ts'
import { openSqliteStore } from './open.ts'

const COMMITTERS = 4

/** Answers ticket after ticket until it is killed, and says of each row when it is safe. */
export const answerForever = async (path: string): Promise<void> => {
  const store = await openSqliteStore({ path })
  await Promise.all(Array.from({ length: COMMITTERS }, () => answerAll(store)))
}

const answerAll = async (store: Store): Promise<void> => {
  for (;;) {
    const [leader] = await store.waiting('a', null, 1)
    if (!leader) return
    const { row } = leader.ticket
    const result = row % 5 === 0 ? failed(row) : done(row)
    const cache = result.answer ? [{ key: `key of ${row}`, answer: result.answer }] : []
    await store.commit(commit([result], { cache, tokensIn: 7 }))
    process.stdout.write(`${row}\n`)
  }
}
