import assert from 'node:assert/strict'
import type { Correction, Store } from '../store.ts'
import { analysis, answer, done, imported, type StorePromise, ticket } from './fixtures.test-helper.ts'

const said = (category: string, at: number, list = 'column:categoria'): Correction => ({
  list,
  category,
  subcategory: '',
  categoryId: category.toLowerCase(),
  at,
})

const correct = (store: Store, row: number, correction: Correction, id = 'a'): Promise<void> =>
  store.editResult(id, done(row, { route: 'person', answer: answer(correction) }), correction)

const namesOf = async (store: Store, list = 'column:categoria'): Promise<readonly string[]> =>
  (await store.corrections(list)).map(({ key, category }) => `${key}: ${category}`)

/** What people say of categories, for the analyses to come. */
export const CORRECTING: readonly StorePromise[] = [
  [
    'a correction comes back with its ticket, only for its kind of list; an edit without one leaves none',
    async (store) => {
      const given = ticket(2, { key: 'k', description: 'no imprime' })
      await imported(store, [given, ticket(3)])
      await correct(store, 2, said('Redes', 7))
      await store.editResult('a', done(3, { route: 'person' }))
      const expected = { ...said('Redes', 7), key: 'k', ticket: given.ticket }
      assert.deepEqual(await store.corrections('column:categoria'), [expected])
      assert.deepEqual(await store.corrections('starter'), [])
    },
  ],
  [
    'the newest word on a duplicate key counts, over all analyses, and the newest comes first',
    async (store) => {
      await imported(store, [ticket(2, { key: 'k' }), ticket(3, { key: 'other' })])
      await imported(store, [ticket(2, { key: 'k' })], 'b')
      await correct(store, 2, said('Redes', 1))
      await correct(store, 3, said('Correo', 2))
      await correct(store, 2, said('Accesos', 3), 'b')
      assert.deepEqual(await namesOf(store), ['k: Accesos', 'other: Correo'])
      await correct(store, 2, said('Hardware', 4))
      assert.deepEqual(await namesOf(store), ['k: Hardware', 'other: Correo'])
    },
  ],
  [
    'of corrections of a deleted analysis and file the key and the category stay, without the ticket',
    async (store) => {
      await imported(store, [ticket(2, { key: 'k' })])
      await imported(store, [ticket(2, { key: 'm' }), ticket(3, { key: 'k' })], 'b')
      await correct(store, 2, said('Redes', 1))
      await correct(store, 2, said('Correo', 2), 'b')
      await store.deleteAnalysis('b')
      assert.deepEqual(await namesOf(store), ['m: Correo', 'k: Redes'])
      assert.deepEqual(await store.corrections('column:categoria'), [
        { ...said('Correo', 2), key: 'm', ticket: null },
        { ...said('Redes', 1), key: 'k', ticket: ticket(2).ticket },
      ])
      await store.addAnalysis(analysis('b'))
      await store.deleteFile('file')
      assert.deepEqual(await namesOf(store), ['m: Correo', 'k: Redes'])
      assert.deepEqual(await store.corrections('starter'), [])
    },
  ],
  [
    'of several kept words on a key the newest counts, whatever is deleted first; they are forgotten in time',
    async (store) => {
      for (const [id, at] of Object.entries({ a: 1, b: 3, c: 2 })) {
        await imported(store, [ticket(2, { key: 'k' })], id)
        await correct(store, 2, said(`C${at}`, at), id)
      }
      for (const id of ['b', 'c', 'a']) {
        assert.deepEqual(await namesOf(store), ['k: C3'])
        await store.deleteAnalysis(id)
      }
      await store.forgetCorrections(3)
      assert.deepEqual(await namesOf(store), ['k: C3'])
      await store.forgetCorrections(4)
      assert.deepEqual(await namesOf(store), [])
    },
  ],
]
