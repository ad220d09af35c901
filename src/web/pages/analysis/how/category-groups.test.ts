import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categoryGroups } from './category-groups.ts'

test('categories stand under their first level, in the order of the list', () => {
  assert.deepEqual(
    categoryGroups([
      { id: 'net.vpn', name: 'VPN', parent: 'Network' },
      { id: 'other', name: 'Other', parent: null },
      { id: 'net.wifi', name: 'Wi-Fi', parent: 'Network' },
    ]),
    [
      { name: 'Network', under: ['VPN', 'Wi-Fi'] },
      { name: 'Other', under: [] },
    ],
  )
})
