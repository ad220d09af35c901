import assert from 'node:assert/strict'
import { test } from 'node:test'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import { hintConcepts, hintSayings } from './hint-sayings.ts'
import { KNOWLEDGE } from './knowledge/knowledge.ts'

/** Concepts that are not made of words. */
const FOUND_OTHERWISE = ['$fault', '$want', '$name', '$address', '$host']

const ids = Object.keys(KNOWLEDGE)
const parts = ids.flatMap((id) => hintSayings(id).flatMap((saying) => saying.parts))

test('hints are given for every leaf of the starter list, and for nothing else', () => {
  const { categories } = starterTaxonomy('en')
  const parents = new Set(categories.map(({ parent }) => parent))
  const leaves = categories.map(({ id }) => id).filter((id) => !parents.has(id))
  assert.deepEqual([...ids].sort(), leaves.sort())
})

test('every hint has words', () => assert.ok(parts.every((phrase) => phrase.length > 0)))

test('every concept that a hint names is known, and every known one is named', () => {
  const known = [...hintConcepts().keys(), ...FOUND_OTHERWISE]
  const named = new Set(parts.flat().filter((word) => word.startsWith('$')))
  assert.deepEqual([...named].sort(), known.sort())
})

test('no category is told by a hint and denied by the same', () => {
  const both = ids.flatMap((id) => {
    const keys = (sign: 1 | -1) =>
      hintSayings(id)
        .filter(({ weight }) => Math.sign(weight) === sign)
        .map((saying) => saying.parts.map((phrase) => phrase.join(' ')).join(' + '))
    const denied = new Set(keys(-1))
    return keys(1)
      .filter((key) => denied.has(key))
      .map((key) => `${id}: ${key}`)
  })
  assert.deepEqual(both, [])
})
