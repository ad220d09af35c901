import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonArray, jsonLines } from './json.ts'

const batches = async function* (...all: unknown[][]) {
  yield* all
}

const textOf = async (parts: AsyncIterable<Uint8Array>): Promise<string> => {
  let text = ''
  for await (const part of parts) text += Buffer.from(part).toString()
  return text
}

const ITEMS = [[{ row: 2, summary: 'ñ\n"x"' }], [], [{ row: 3 }, { row: 4 }]]

test('an array, one item a line', async () => {
  const text = await textOf(jsonArray(batches(...ITEMS)))
  assert.deepEqual(JSON.parse(text), ITEMS.flat())
  assert.equal(text.split('\n').length, 6)
})

test('an array of nothing', async () => {
  assert.deepEqual(JSON.parse(await textOf(jsonArray(batches([])))), [])
})

test('lines, each an item', async () => {
  const lines = (await textOf(jsonLines(batches(...ITEMS)))).split('\n')
  assert.deepEqual(
    lines.slice(0, -1).map((line) => JSON.parse(line)),
    ITEMS.flat(),
  )
  assert.equal(lines.at(-1), '')
})
