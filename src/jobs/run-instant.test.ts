import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Plan } from '../analysis/plan.ts'
import { categoriesFromText } from '../analysis/taxonomy/from-text.ts'
import type { Commit, Leader, Result } from '../store/store.ts'
import { ticketOf } from '../tickets/ticket.test-helper.ts'
import type { Context } from './context.ts'
import { runInstant } from './run-instant.ts'
import type { RunOf } from './run-model.ts'

const PLAN: Plan = {
  fields: ['category'],
  language: 'es',
  context: '',
  taxonomy: categoriesFromText('VPN\nTelefonía\nImpresoras'),
}

/** The results of tickets with these titles. */
const resultsOf = async (titles: readonly string[], part?: RunOf['part']): Promise<readonly Result[]> => {
  const results: Result[] = []
  let waiting = titles.map((title) => ({ key: title, ticket: ticketOf({ title }), count: 1 }) as Leader)
  const store = {
    waiting: async () => waiting,
    commit: async (commit: Commit) => {
      results.push(...commit.results)
      waiting = []
    },
  }
  const signal = new AbortController().signal
  await runInstant({ store } as unknown as Context, PLAN, {
    id: 'a',
    signal,
    onCommit: () => {},
    ...(part ? { part } : {}),
  })
  return results
}

test('a category that no word speaks for is marked for a person', async () => {
  const [guessed, found] = await resultsOf(['KRONOS no ficha', 'La impresora no imprime'])
  assert.equal(guessed?.answer?.category, 'VPN')
  assert.equal(guessed?.band, 'low')
  assert.deepEqual(
    guessed?.flags.map(({ kind }) => kind),
    ['unsure'],
  )
  assert.match(guessed?.flags[0]?.text ?? '', /ninguna palabra/)
  assert.deepEqual([found?.answer?.category, found?.band, found?.flags], ['Impresoras', 'none', []])
})

test('not where a person or the classifier gave the category', async () => {
  const settle = (_: unknown, results: readonly Result[]): readonly Result[] =>
    results.map((result) => ({ ...result, route: 'classifier', band: 'medium' }))
  const [settled] = await resultsOf(['KRONOS no ficha'], { settle } as RunOf['part'])
  assert.deepEqual([settled?.band, settled?.flags], ['medium', []])
})
