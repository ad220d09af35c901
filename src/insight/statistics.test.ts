import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statisticsOf, type Tallies } from './statistics.ts'

const NONE: Tallies = {
  categories: [],
  days: [],
  priorities: [],
  groups: [],
  sites: [],
  routes: [],
  bands: [],
}
const vpn = { categoryId: 'network.vpn', category: 'Network', subcategory: 'VPN' }
const wifi = { categoryId: 'network.wifi', category: 'Network', subcategory: 'Wi-Fi' }
const other = { categoryId: 'other', category: 'Other', subcategory: '' }

test('a first-level category counts its second level, and each can be filtered by its id', () => {
  const { categories } = statisticsOf({
    ...NONE,
    categories: [
      { ...wifi, count: 2 },
      { ...vpn, count: 5 },
      { ...other, count: 3 },
    ],
  })
  assert.deepEqual(categories, [
    { id: 'Network', name: 'Network', parent: null, count: 7 },
    { id: 'network.vpn', name: 'VPN', parent: 'Network', count: 5 },
    { id: 'Other', name: 'Other', parent: null, count: 3 },
    { id: 'network.wifi', name: 'Wi-Fi', parent: 'Network', count: 2 },
  ])
})

test('weeks begin on Monday, and a week without tickets is there with none', () => {
  const { byWeek } = statisticsOf({
    ...NONE,
    days: [
      { day: '2026-05-03', ...vpn, count: 1 },
      { day: '2026-05-04', ...vpn, count: 2 },
      { day: '2026-05-10', ...other, count: 4 },
      { day: '2026-05-20', ...wifi, count: 8 },
      { day: '', ...vpn, count: 99 },
    ],
  })
  assert.deepEqual(byWeek, [
    { start: '2026-04-27', count: 1, byCategory: { Network: 1 } },
    { start: '2026-05-04', count: 6, byCategory: { Network: 2, Other: 4 } },
    { start: '2026-05-11', count: 0, byCategory: {} },
    { start: '2026-05-18', count: 8, byCategory: { Network: 8 } },
  ])
})

test('a typo in a year does not make an endless chart', () => {
  const { byWeek } = statisticsOf({
    ...NONE,
    days: [
      { day: '0202-05-03', ...vpn, count: 1 },
      { day: '2026-05-04', ...vpn, count: 2 },
    ],
  })
  assert.ok(byWeek.length <= 1001)
  assert.equal(byWeek.at(-1)?.count, 2)
})

test('priorities are counted by first-level category; empty groups and sites are left out', () => {
  const { byPriority, byGroup, bySite, byRoute, byBand } = statisticsOf({
    ...NONE,
    priorities: [
      { priority: '1', ...vpn, count: 1 },
      { priority: '1', ...wifi, count: 2 },
    ],
    groups: [
      { group: '', count: 9 },
      { group: 'N1', count: 2 },
      { group: 'N2', count: 3 },
    ],
    sites: [{ site: 'Sevilla', count: 1 }],
    routes: [{ route: 'model', count: 3 }],
    bands: [{ band: 'none', count: 3 }],
  })
  assert.deepEqual(byPriority, [{ priority: '1', category: 'Network', count: 3 }])
  assert.deepEqual(byGroup, [
    { group: 'N2', count: 3 },
    { group: 'N1', count: 2 },
  ])
  assert.deepEqual(bySite, [{ site: 'Sevilla', count: 1 }])
  assert.deepEqual([byRoute, byBand], [{ model: 3 }, { none: 3 }])
})

test('nothing gives nothing', () => {
  assert.deepEqual(statisticsOf(NONE).byWeek, [])
})
