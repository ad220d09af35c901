import assert from 'node:assert/strict'
import { file, type StorePromise } from './fixtures.test-helper.ts'

/** What embedding models made of texts. */
export const VECTORS: readonly StorePromise[] = [
  [
    'vectors come back for whatever file they are of, and go with the content of theirs',
    async (store) => {
      await store.addFile(file('one'))
      await store.addFile(file('two'))
      const vector = Uint8Array.of(1, 2, 255)
      await store.addVectors('one', new Map([['k', vector]]))
      await store.addVectors('one', new Map([['k', vector]]))
      await store.addVectors(
        'two',
        new Map([
          ['k', vector],
          ['l', vector],
        ]),
      )
      await store.addVectors('none', new Map([['m', vector]]))
      assert.deepEqual(
        await store.vectors(['k', 'l', 'm', 'n']),
        new Map([
          ['k', vector],
          ['l', vector],
        ]),
      )
      await store.deleteFile('one')
      assert.deepEqual([...(await store.vectors(['k', 'l'])).keys()], ['k', 'l'])
      await store.forgetContent('two', 7)
      await store.addVectors('two', new Map([['m', vector]]))
      assert.deepEqual(await store.vectors(['k', 'l', 'm']), new Map())
    },
  ],
]
