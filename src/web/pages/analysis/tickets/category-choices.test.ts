import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryChoices, categoryNames, categoryOptions, editOf } from './category-choices.ts'

const counted = [
  { id: 'Network', name: 'Network', parent: null, count: 7 },
  { id: 'network.vpn', name: 'VPN', parent: 'Network', count: 7 },
  { id: 'Other', name: 'Other', parent: null, count: 3 },
]
const LIST = [
  { id: 'network.wifi', name: 'Wi-Fi', parent: 'Network' },
  { id: 'network.vpn', name: 'VPN', parent: 'Network' },
  { id: 'other', name: 'Other', parent: null },
]
const FREE: typeof LIST = []

test('of free categories those that occur can be chosen; a first level only where it has no second', () => {
  assert.deepEqual(
    categoryChoices(counted, FREE).map(({ label }) => label),
    ['Network · VPN', 'Other'],
  )
})

test('of a closed list all can be chosen, and nothing else', () => {
  const gone = { id: 'Gone', name: 'Gone', parent: null, count: 1 }
  assert.deepEqual(
    categoryChoices([...counted, gone], LIST).map(({ label }) => label),
    ['Network · VPN', 'Network · Wi-Fi', 'Other'],
  )
})

test('what looks the same is there once', () => {
  const twins = [
    { id: 'a', name: 'A · B', parent: null, count: 2 },
    { id: 'b', name: 'B', parent: 'A', count: 1 },
  ]
  assert.equal(categoryChoices(twins, FREE).length, 1)
})

test('what was chosen or written becomes a change', () => {
  const choices = categoryChoices(counted, LIST)
  assert.deepEqual(editOf(' network · vpn ', choices), {
    category: 'Network',
    subcategory: 'VPN',
    categoryId: 'network.vpn',
  })
  assert.deepEqual(editOf('Other', choices), { category: 'Other', subcategory: '', categoryId: 'other' })
  assert.deepEqual(editOf(' New one ', choices), { category: 'New one', subcategory: '' })
})

test('tickets are filtered by what occurs, most first, or else by the rest of the list', () => {
  assert.deepEqual(categoryOptions(counted, LIST), [
    { value: 'Network', label: 'Network' },
    { value: 'network.vpn', label: 'Network · VPN' },
    { value: 'Other', label: 'Other' },
    { value: 'network.wifi', label: 'Network · Wi-Fi' },
  ])
  assert.deepEqual(
    categoryOptions([], LIST).map(({ value }) => value),
    ['Network', 'network.wifi', 'network.vpn', 'Other'],
  )
})

test('a filter is named by the category that it means', () => {
  const nameOf = categoryNames(categoryOptions(counted, LIST))
  assert.equal(nameOf('network.vpn'), 'Network · VPN')
  assert.equal(nameOf('Other'), 'Other')
  assert.equal(nameOf('gone'), 'gone')
})
