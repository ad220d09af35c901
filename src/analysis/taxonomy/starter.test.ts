import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '../../shared/text.ts'
import { labelsOf } from './labels.ts'
import { starterTaxonomy } from './starter.ts'

const [es, en] = [starterTaxonomy('es').categories, starterTaxonomy('en').categories]

test('the same categories in both languages', () => {
  const shape = (list: typeof es) => list.map(({ id, parent }) => `${id} ${parent}`)
  assert.deepEqual(shape(es), shape(en))
})

for (const language of ['es', 'en'] as const) {
  const { categories } = starterTaxonomy(language)

  test(`${language}: every category has a sentence as definition, and all but the catch-all have terms`, () => {
    for (const { id, definition, terms } of categories) {
      assert.match(definition, /^\p{Lu}.*\.$/u, id)
      assert.ok(id === 'other' || terms.length > 0, id)
    }
  })

  test(`${language}: every name is short and means one category`, () => {
    const names = categories.map(({ name }) => fold(name))
    assert.equal(new Set(names).size, names.length)
    for (const { text } of labelsOf(starterTaxonomy(language))) assert.ok(text.split(' ').length <= 4, text)
  })
}
