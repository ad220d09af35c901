import assert from 'node:assert/strict'
import { TriajeError } from '../../shared/errors.ts'
import type { Store } from '../store.ts'
import { analysis, commit, done, file, imported, type StorePromise, ticket } from './fixtures.test-helper.ts'

export const isNotFound = (error: unknown): boolean =>
  error instanceof TriajeError && error.code === 'not-found'

const withAnalyses = async (store: Store): Promise<void> => {
  await store.addFile(file('file'))
  await store.addAnalysis(analysis('old', { createdAt: 1 }))
  await store.addAnalysis(analysis('new', { createdAt: 2 }))
}

const LEARNED = { labelled: 4812, column: 'Categoría' }

const logged = (at: number) => ({ at, level: 'info' as const, code: 'run.started', text: `line ${at}` })

/** Files, analyses, logs and values come back as they were given. */
export const KEEPING: readonly StorePromise[] = [
  [
    'a file comes back as it was added, the newest first, null when unknown',
    async (store) => {
      await store.addFile(file('one', 1))
      await store.addFile(file('two', 2))
      assert.deepEqual(await store.file('one'), file('one', 1))
      assert.deepEqual(await store.files(), [file('two', 2), file('one', 1)])
      assert.equal(await store.file('none'), null)
    },
  ],
  [
    'a pin is set and taken away; an unknown file has none',
    async (store) => {
      await store.addFile(file('one'))
      assert.equal(await store.pinFile('one', true), true)
      assert.deepEqual(await store.file('one'), { ...file('one'), pinned: true })
      assert.equal(await store.pinFile('one', false), true)
      assert.deepEqual(await store.file('one'), file('one'))
      assert.equal(await store.pinFile('none', true), false)
    },
  ],
  [
    'a file whose content is removed is still known, without its samples',
    async (store) => {
      await imported(store, [ticket(2)])
      await store.forgetContent('file', 77)
      await store.forgetContent('none', 77)
      await store.reclaim()
      const { layouts, goneAt } = (await store.file('file')) ?? assert.fail()
      assert.deepEqual(
        [goneAt, layouts[0]?.columns[0]],
        [77, { index: 1, name: 'Título', role: 'title', sample: [] }],
      )
      assert.equal((await store.tickets('a', { limit: 9 })).total, 1)
    },
  ],
  [
    'an analysis comes back as it was added, the newest first, null when unknown',
    async (store) => {
      await withAnalyses(store)
      assert.deepEqual(await store.analysis('old'), analysis('old'))
      assert.deepEqual(
        (await store.analyses()).map(({ id }) => id),
        ['new', 'old'],
      )
      assert.equal(await store.analysis('none'), null)
    },
  ],
  [
    'an analysis of an unknown file is refused',
    async (store) => {
      await assert.rejects(store.addAnalysis(analysis('a')), isNotFound)
      assert.deepEqual(await store.analyses(), [])
    },
  ],
  [
    'a patch changes what it names and nothing else',
    async (store) => {
      await withAnalyses(store)
      const patch = {
        state: 'paused',
        reason: 'engine',
        errorCode: 'engine.unreachable',
        model: 'm',
      } as const
      const made = [{ engineVersion: '0.24.0', digest: 'd1', version: '0.1.0', promptHash: 'p' }]
      assert.equal(
        await store.patchAnalysis('old', {
          ...patch,
          p99Tokens: 812.5,
          imported: true,
          made,
          learned: LEARNED,
        }),
        true,
      )
      assert.equal(await store.patchAnalysis('old', { reason: null, startedAt: 5, endedAt: 6 }), true)
      assert.equal(await store.patchAnalysis('old', { pinned: true, priority: 'high' }), true)
      const expected = {
        ...{ ...patch, reason: null, p99Tokens: 812.5, imported: true, made, learned: LEARNED },
        ...({ startedAt: 5, endedAt: 6, pinned: true, priority: 'high' } as const),
      }
      assert.deepEqual(await store.analysis('old'), analysis('old', expected))
      assert.deepEqual(await store.analysis('new'), analysis('new', { createdAt: 2 }))
    },
  ],
  [
    'of two patches from the same state one wins; an unknown analysis is refused',
    async (store) => {
      await withAnalyses(store)
      const start = () => store.patchAnalysis('old', { state: 'running' }, ['queued', 'paused'])
      assert.deepEqual(await Promise.all([start(), start()]), [true, false])
      assert.equal(await store.patchAnalysis('none', { state: 'running' }), false)
      assert.equal(await store.patchAnalysis('new', {}, ['queued']), true)
    },
  ],
  [
    'the log keeps the newest 1,000 entries of an analysis, in order',
    async (store) => {
      await withAnalyses(store)
      await store.appendLog('new', logged(0))
      for (let at = 1; at <= 1003; at++) await store.appendLog('old', logged(at))
      const entries = await store.log('old')
      assert.deepEqual([entries.length, entries[0], entries.at(-1)], [1000, logged(4), logged(1003)])
      assert.deepEqual(await store.log('new'), [logged(0)])
    },
  ],
  [
    'a value is kept until it is set again',
    async (store) => {
      assert.equal(await store.value('nonce'), null)
      await store.setValue('nonce', 'one')
      await store.setValue('nonce', 'dos ñ')
      assert.equal(await store.value('nonce'), 'dos ñ')
    },
  ],
  [
    'what concerns an unknown analysis is not found, except a late answer or log entry, which are ignored',
    async (store) => {
      await store.commit(
        commit([done(2)], { cache: [{ key: 'k', answer: done(2).answer ?? assert.fail() }] }),
      )
      await store.appendLog('a', logged(1))
      assert.equal((await store.cached(['k'])).size, 0)
      await assert.rejects(store.addTickets('a', [ticket(2)]), isNotFound)
      await assert.rejects(store.finishImport('a'), isNotFound)
      await assert.rejects(store.waiting('a', null, 1), isNotFound)
      await assert.rejects(store.tickets('a', { limit: 1 }), isNotFound)
      await assert.rejects(store.statistics('a'), isNotFound)
    },
  ],
  [
    'a deleted analysis takes all of its own along and nothing of another',
    async (store) => {
      await imported(store, [ticket(2), ticket(3)], 'a')
      await imported(store, [ticket(2), ticket(3)], 'b')
      await store.appendLog('a', logged(1))
      await store.commit(commit([done(2)]))
      await store.commit(commit([done(3)], { analysisId: 'b' }))
      await store.deleteAnalysis('a')
      assert.equal(await store.analysis('a'), null)
      await assert.rejects(store.log('a'), isNotFound)
      assert.equal((await store.analysis('b'))?.counters.done, 1)
      assert.equal((await store.tickets('b', { q: 'title', limit: 9 })).total, 2)
      await imported(store, [ticket(2)], 'a')
      assert.equal((await store.tickets('a', { q: 'imprime', limit: 9 })).total, 0)
      assert.deepEqual(await store.log('a'), [])
    },
  ],
  [
    'an analysis of several files keeps their order, and goes with any of them',
    async (store) => {
      for (const id of ['file', 'b', 'a']) await store.addFile(file(id))
      const several = analysis('several', { fileIds: ['file', 'b', 'a'] })
      await store.addAnalysis(several)
      await store.addAnalysis(analysis('one', { createdAt: 0 }))
      assert.deepEqual(await store.analyses(), [several, analysis('one', { createdAt: 0 })])
      await store.deleteFile('a')
      assert.deepEqual(
        (await store.analyses()).map(({ id }) => id),
        ['one'],
      )
      assert.deepEqual((await store.files()).map(({ id }) => id).toSorted(), ['b', 'file'])
      await assert.rejects(store.addAnalysis(analysis('x', { fileIds: ['file', 'none'] })), isNotFound)
    },
  ],
  [
    'a deleted file takes its analyses along; deleting twice is no error',
    async (store) => {
      await imported(store, [ticket(2)])
      await store.deleteFile('file')
      await store.deleteFile('file')
      await store.deleteAnalysis('a')
      assert.deepEqual([await store.files(), await store.analyses()], [[], []])
    },
  ],
]
