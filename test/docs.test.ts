import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pages } from '../docs/generate.ts'

test('the generated pages of docs/ are up to date (npm run docs)', async () => {
  for (const [name, text] of Object.entries(await pages()))
    assert.equal(readFileSync(`docs/${name}`, 'utf8'), text, `docs/${name} is stale`)
})
