import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryChoices, categoryNames, editOf } from './category-choices.ts'

const counted = [
  { id: 'Network', name: 'Network', parent: null, count: 7 },
  { id: 'network.vpn', name: 'VPN', parent: 'Network', count: 7 },
  { id: 'Other', name: 'Other', parent: null, count: 3 },
]
const item = (id: string, name: string, parent: string | null) => ({
  id,
  name,
  parent,
  definition: '',
  terms: [],
  code: null,
})

test('what occurs can be chosen; a first level only where it has no second', () => {
  assert.deepEqual(
    categoryChoices(counted, { kind: 'starter' }).map(({ label }) => label),
    ['Network · VPN', 'Other'],
  )
})

test('of a list given by the user all can be chosen, each once', () => {
  const items = [item('n', 'Network', null), item('network.vpn', 'VPN', 'n'), item('n.w', 'Wi-Fi', 'n')]
  assert.deepEqual(
    categoryChoices(counted, { kind: 'list', items }).map(({ label }) => label),
    ['Network · VPN', 'Network · Wi-Fi', 'Other'],
  )
})

test('what was chosen or written becomes a change', () => {
  const choices = categoryChoices(counted, { kind: 'free' })
  assert.deepEqual(editOf(' network · vpn ', choices), {
    category: 'Network',
    subcategory: 'VPN',
    categoryId: 'network.vpn',
  })
  assert.deepEqual(editOf('Other', choices), { category: 'Other', subcategory: '' })
  assert.deepEqual(editOf(' New one ', choices), { category: 'New one', subcategory: '' })
})

test('a filter is named by the category that it means', () => {
  const nameOf = categoryNames(counted)
  assert.equal(nameOf('network.vpn'), 'Network · VPN')
  assert.equal(nameOf('Other'), 'Other')
  assert.equal(nameOf('gone'), 'gone')
})
