import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../../../i18n/en/index.ts'
import { createFormat } from '../../../i18n/format.ts'
import { patchSearch, type TicketFilters } from '../search.ts'
import { chipsOf, NO_FILTERS } from './filters.ts'

const context = {
  words: en,
  format: createFormat('en'),
  categoryName: (id: string) => (id === 'network.vpn' ? 'Network · VPN' : id),
}

const CASES: readonly (readonly [TicketFilters, readonly string[]])[] = [
  [{}, []],
  [{ q: 'vpn' }, []],
  [{ category: 'network.vpn', state: 'failed' }, ['Category: Network · VPN', 'State: Failed']],
  [{ band: 'low', route: 'person' }, ['Confidence: Low', 'Origin: A person']],
  [{ group: '<b>N1</b>', status: 'done' }, ['Group: <b>N1</b>', 'Original state: done']],
  [{ from: '2026-05-04' }, ['Opened: from May 4, 2026']],
  [{ to: '2026-05-04' }, ['Opened: until May 4, 2026']],
  [{ from: '2026-05-04', to: '2026-05-10' }, ['Opened: May 4, 2026 to May 10, 2026']],
  [{ from: '2026-05-04', to: '2026-05-04' }, ['Opened: May 4, 2026']],
]

test('each filter in force is a chip in words', () => {
  for (const [filters, labels] of CASES)
    assert.deepEqual(
      chipsOf(filters, context).map(({ label }) => label),
      labels,
    )
})

test('a chip takes its own filter away; a period both of its ends', () => {
  const filters = { band: 'low', from: '2026-05-04', to: '2026-05-10' } as const
  const [band, period] = chipsOf(filters, context)
  assert.deepEqual(patchSearch(filters, band?.without ?? {}), { from: '2026-05-04', to: '2026-05-10' })
  assert.deepEqual(patchSearch(filters, period?.without ?? {}), { band: 'low' })
})

test('all filters go at once, the tab and the order stay', () => {
  const search = { tab: 'tickets', q: 'x', group: 'N1', sort: 'state' } as const
  assert.deepEqual(patchSearch(search, NO_FILTERS), { tab: 'tickets', sort: 'state' })
})
