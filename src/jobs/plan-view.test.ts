import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Plan } from '../analysis/plan.ts'
import type { Category, Taxonomy } from '../analysis/taxonomy/taxonomy.ts'
import { ticketOf } from '../tickets/ticket.test-helper.ts'
import { viewCategories, viewPrompt } from './plan-view.ts'

const category = (id: string, name: string, parent: string | null = null): Category => ({
  id,
  name,
  parent,
  definition: '',
  terms: [],
  code: null,
})

const LIST: Taxonomy = {
  kind: 'list',
  categories: [
    category('net', 'Network'),
    category('net.vpn', 'VPN', 'net'),
    category('net.wifi', 'Wi-Fi', 'net'),
    category('other', 'Other'),
  ],
}

test('of a closed list what answers can be is told, under its first level', () => {
  assert.deepEqual(viewCategories({ taxonomy: LIST }), [
    { id: 'net.vpn', name: 'VPN', parent: 'Network' },
    { id: 'net.wifi', name: 'Wi-Fi', parent: 'Network' },
    { id: 'other', name: 'Other', parent: null },
  ])
})

test('free categories are no list', () => assert.deepEqual(viewCategories({ taxonomy: null }), []))

const PLAN: Plan = {
  fields: ['category', 'summary'],
  language: 'en',
  context: 'SISCONT is our ledger',
  taxonomy: LIST,
}

const ticket = (description: string) => ticketOf({ description })

test('the prompt is that of the first ticket with text, masked, its secret word hidden', () => {
  const { system, user } = viewPrompt(PLAN, [ticket(''), ticket('Call ana@acme.com'), ticket('Another')])
  assert.equal(user, '<ticket-…>\nDescription: Call [MAIL_1]\n</ticket-…>')
  for (const told of [PLAN.context, 'Network', 'VPN', 'ticket-…']) assert.ok(system.includes(told), told)
})

test('without a ticket there is only what all tickets share', () => {
  const { system, user } = viewPrompt(PLAN, [])
  assert.deepEqual([system !== '', user], [true, ''])
})
