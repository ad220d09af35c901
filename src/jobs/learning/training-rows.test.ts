import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../analysis/plan.ts'
import type { NewTicket } from '../../store/store.ts'
import { ticketOf } from '../../tickets/ticket.test-helper.ts'
import { trainingLines, trainingRows } from './training-rows.ts'

const category = (id: string, name: string) => ({
  id,
  name,
  parent: null,
  definition: '',
  terms: [],
  code: null,
})

const taxonomy = { kind: 'list', categories: [category('red', 'Red'), category('mail', 'Correo')] } as const

const ticket = (row: number, description: string, label: string): NewTicket => ({
  ticket: ticketOf({ row, ticketId: `INC${row}`, description, label }),
  key: `key${row}`,
  size: 1,
})

const corrected = (row: number, description: string, name: string) => ({
  ...ticket(row, description, ''),
  list: 'list',
  at: 0,
  categoryId: null,
  category: name,
  subcategory: '',
})

const TICKETS = [
  ticket(2, 'El wifi de la oficina se corta. Escribe a ana@empresa.es', 'Red'),
  ticket(3, 'Outlook no abre el buzón compartido', 'Red'),
  ticket(4, 'Necesito ayuda', ''),
  ticket(5, 'Nadie responde', 'Otra lista'),
  { ...ticket(6, '', 'Red'), key: '' },
]

describe('rows of a training set', () => {
  const rows = trainingRows(TICKETS, {
    taxonomy,
    corrections: [
      corrected(3, 'Outlook no abre el buzón compartido', 'Correo'),
      corrected(900, 'El router no responde', 'Red'),
    ],
  })

  it('are the tickets with text and a category of the list; a correction wins, and is a row of its own', () => {
    assert.deepEqual(
      rows.map(({ ticketId, label }) => [ticketId, label]),
      [
        ['INC2', 'Red'],
        ['INC3', 'Correo'],
        ['INC900', 'Red'],
      ],
    )
  })

  it('are masked', () => {
    assert.ok(rows[0]?.text.includes('El wifi') && !rows[0].text.includes('ana@empresa.es'))
  })

  const plan: Plan = { fields: ['summary'], language: 'es', context: '', taxonomy }

  it('are asked and answered as in an analysis, for the category alone', () => {
    const parts = (['train.jsonl', 'validation.jsonl', 'test.jsonl'] as const).flatMap((file) => [
      ...trainingLines(rows, plan, file),
    ])
    assert.equal(parts.length, 3)
    const chats = parts.map((line) => JSON.parse(line).messages)
    const mail = chats.find(([, user]) => user.content.includes('Outlook'))
    assert.deepEqual(
      mail?.map(({ role }: { role: string }) => role),
      ['system', 'user', 'assistant'],
    )
    assert.ok(mail?.[0].content.includes('Correo'))
    assert.match(mail?.[1].content, /^<ticket-…>\n/)
    assert.deepEqual(JSON.parse(mail?.[2].content), { a: 'Correo' })
  })

  it('are a table, too', () => {
    assert.equal([...trainingLines(rows, plan, 'labelled.csv')].length, 4)
  })
})
