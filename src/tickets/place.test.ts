import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileAt, MOST_FILES, placeOf, placesOf, rowAt } from './place.ts'

const PLACES: readonly (readonly [file: number, row: number])[] = [
  [0, 1],
  [0, 1_048_576],
  [1, 1],
  [1, 1_048_576],
  [MOST_FILES - 1, 1_048_576],
]

for (const [file, row] of PLACES)
  test(`row ${row} of file ${file} is found again by its place`, () => {
    const place = placeOf(file, row)
    assert.deepEqual([fileAt(place), rowAt(place)], [file, row])
    const [first, last] = placesOf(file)
    assert.ok(first < place && place < last && place < 2 ** 32)
  })

test('in the first file the place is the row, and files follow each other', () => {
  assert.equal(placeOf(0, 77), 77)
  assert.equal(placesOf(0)[1] + 1, placesOf(1)[0])
})
