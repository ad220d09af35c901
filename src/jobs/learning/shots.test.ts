import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelledRows } from '../../../test/journeys/labelled-tickets.ts'
import { shotsFor } from './shots.ts'

const tickets = labelledRows(240).map(({ title, description, label, number }, i) => ({
  ...{ row: i + 2, key: number, title, label },
  text: `${description} (ana.lopez@acme.es)`,
}))

test('examples are masked, of all categories, and never tickets that the model is tried on', () => {
  const held = new Set(tickets.slice(0, 40).map(({ key }) => key))
  const shots = shotsFor({ tickets, corrected: [] }, held)
  assert.equal(shots.length, 8)
  assert.equal(new Set(shots.map(({ label }) => label)).size, 5)
  assert.ok(shots.every(({ text }) => !text.includes('ana.lopez')))
  const kept = tickets.slice(40).map(({ title }) => title)
  assert.ok(shots.every(({ text }) => kept.some((title) => text.startsWith(title))))
})

test('a correction takes the place of its ticket and comes first', () => {
  const [one = assert.fail()] = tickets.slice(40)
  const corrected = { key: one.key, title: one.title, text: one.text, label: 'Nueva', weight: 5 }
  const [first, ...others] = shotsFor({ tickets, corrected: [corrected] }, new Set())
  assert.equal(first?.label, 'Nueva')
  assert.ok(others.every(({ text }) => text !== first?.text))
})

test('tickets without a label teach nothing', () => {
  const bare = tickets.map((ticket) => ({ ...ticket, label: '' }))
  assert.deepEqual(shotsFor({ tickets: bare, corrected: [] }, new Set()), [])
})
