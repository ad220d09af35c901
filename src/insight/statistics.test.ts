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

test('months are those of the calendar, also where a week belongs to two', () => {
  const { byMonth } = statisticsOf({
    ...NONE,
    days: [
      { day: '2026-05-01', ...other, count: 4 },
      { day: '2026-04-30', ...vpn, count: 1 },
      { day: '2026-05-31', ...vpn, count: 2 },
      { day: '2026-07-01', ...wifi, count: 8 },
      { day: '2026-07-31', categoryId: null, category: '', subcategory: '', count: 16 },
      { day: 'mayo', ...vpn, count: 99 },
    ],
  })
  assert.deepEqual(byMonth, [
    { start: '2026-04-01', count: 1, byCategory: { Network: 1 } },
    { start: '2026-05-01', count: 6, byCategory: { Other: 4, Network: 2 } },
    { start: '2026-06-01', count: 0, byCategory: {} },
    { start: '2026-07-01', count: 24, byCategory: { Network: 8, '': 16 } },
  ])
})

test('a category may be called like anything', () => {
  const category = 'constructor'
  const days = [{ day: '2026-05-04', categoryId: null, category, subcategory: '', count: 3 }]
  assert.deepEqual(statisticsOf({ ...NONE, days }).byMonth[0]?.byCategory, { constructor: 3 })
})

test('a typo in a year does not make an endless chart', () => {
  const { byWeek, byMonth } = statisticsOf({
    ...NONE,
    days: [
      { day: '0202-05-03', ...vpn, count: 1 },
      { day: '2026-05-04', ...vpn, count: 2 },
    ],
  })
  assert.deepEqual([byWeek.length, byMonth.length], [1000, 240])
  assert.deepEqual([byWeek.at(-1)?.count, byMonth.at(-1)?.count], [2, 2])
})

test('a year far ahead does not push the others out of the chart', () => {
  const { byWeek, byMonth } = statisticsOf({
    ...NONE,
    days: [
      { day: '2026-05-04', ...vpn, count: 2 },
      { day: '2026-06-04', ...wifi, count: 1 },
      { day: '2206-05-04', ...vpn, count: 1 },
      { day: '9999-12-31', ...vpn, count: 1 },
    ],
  })
  assert.deepEqual([byWeek.length, byMonth.length], [5, 2])
  assert.deepEqual([byWeek[0]?.start, byMonth.at(-1)?.start], ['2026-05-04', '2026-06-01'])
})

test('dates all over the ages are no work', () => {
  const years = Array.from({ length: 8000 }, (_, at) => `${1000 + at}-05-04`)
  const started = performance.now()
  const { byWeek, byMonth } = statisticsOf({ ...NONE, days: years.map((day) => ({ day, ...vpn, count: 1 })) })
  assert.ok(performance.now() - started < 2000)
  assert.deepEqual([byWeek.length, byMonth.length], [1000, 240])
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
  const { byWeek, byMonth } = statisticsOf(NONE)
  assert.deepEqual([byWeek, byMonth], [[], []])
})
