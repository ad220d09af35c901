import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../shared/language.ts'
import { starterTaxonomy } from '../taxonomy/starter.ts'
import { createInstant } from './instant.ts'
import { ENGLISH, type JudgedTicket, SPANISH } from './tickets.cases.ts'

const shareRight = (language: Language, judged: readonly JudgedTicket[]): number => {
  const answer = createInstant({
    fields: ['category'],
    language,
    context: '',
    taxonomy: starterTaxonomy(language),
  })
  const facts = {
    opened: '',
    closed: '',
    priority: '',
    state: '',
    group: '',
    site: '',
    requester: '',
    type: '',
  }
  const right = judged.filter(({ categories, title, description }) => {
    const ticket = { row: 2, ticketId: '', title, description, notes: '', resolution: '', label: '', facts }
    return categories.includes(answer(ticket).categoryId ?? '')
  })
  return right.length / judged.length
}

test('of tickets as people write them, nine in ten come where a desk would put them', () => {
  assert.ok(shareRight('es', SPANISH) >= 0.9, `es: ${shareRight('es', SPANISH)}`)
  assert.ok(shareRight('en', ENGLISH) >= 0.9, `en: ${shareRight('en', ENGLISH)}`)
})
