import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Layout, Role } from '../columns/layout.ts'
import type { CellValue } from '../intake/source.ts'
import { ticketFrom, ticketText } from './from-row.ts'
import type { Ticket } from './ticket.ts'

type Cell = readonly [role: Role | null, value: CellValue, sample?: readonly string[] | undefined]

const ticketOf = (...cells: readonly Cell[]): Ticket => {
  const columns = cells.map(([role, , sample = []], at) => ({ index: at + 1, name: `C${at}`, role, sample }))
  const layout: Layout = { sheet: 'Page 1', sheetIndex: 0, headerRow: 1, columns }
  return ticketFrom({ number: 7, cells: cells.map(([, value]) => value), hidden: false }, layout)
}

describe('ticketFrom', () => {
  test('every role finds its place, cleaned', () => {
    const ticket = ticketOf(
      ['id', 'INC0001'],
      ['title', '<b>No abre</b>\nOutlook'],
      ['description', '<p>Hola</p><p>No abre</p>'],
      [null, 'ignored'],
      ['resolution', 'Perfil nuevo\n-- \nAna'],
      ['label', ' Correo '],
      ['opened', { date: '2024-05-02T10:31:05' }],
      ['closed', '03/05/2024 9:00'],
      ['priority', 3],
      ['state', 'Cerrado'],
      ['group', 'Mensajer&iacute;a'],
      ['site', 'Madrid<br>Norte'],
      ['requester', 'Ana'],
      ['type', 'Incidente'],
    )
    assert.deepEqual(ticket, {
      row: 7,
      ticketId: 'INC0001',
      title: 'No abre Outlook',
      description: 'Hola\nNo abre',
      notes: '',
      resolution: 'Perfil nuevo',
      label: 'Correo',
      facts: {
        opened: '2024-05-02T10:31:05',
        closed: '2024-05-03T09:00:00',
        priority: '3',
        state: 'Cerrado',
        group: 'Mensajería',
        site: 'Madrid Norte',
        requester: 'Ana',
        type: 'Incidente',
      },
    })
  })

  test('a row without text is an empty ticket', () => {
    const ticket = ticketOf(['title', null], ['description', '  '], ['opened', null])
    assert.equal(ticket.title + ticket.description + ticket.facts.opened, '')
    assert.equal(ticketText(ticket), '')
  })

  test('notes of all columns, the oldest first, each with its day', () => {
    const ticket = ticketOf(
      [
        'notes',
        '2024-05-03 09:00:00 - Ana (Work notes)\nSegunda\n\n2024-05-02 10:00:00 - Ana (Work notes)\nPrimera',
      ],
      ['notes', '04/May/24 8:00 AM;jperez;Tercera'],
      ['notes', 'Sin fecha'],
      ['notes', null],
    )
    assert.equal(ticket.notes, 'Sin fecha\n2024-05-02: Primera\n2024-05-03: Segunda\n2024-05-04: Tercera')
  })

  test('a note that two columns hold is there once, signatures are not there at all', () => {
    const note = '2024-05-02 10:00:00 - Ana (Work notes)\nSe reinició el router\nUn saludo,\nAna Pérez'
    assert.equal(ticketOf(['notes', note], ['notes', note]).notes, '2024-05-02: Se reinició el router')
  })

  test('notes written as HTML', () => {
    const note = '<p>2024-05-02 10:00:00 - Ana (Work notes)</p><p>Se reinició el router</p>'
    assert.equal(ticketOf(['notes', note]).notes, '2024-05-02: Se reinició el router')
  })

  const DATES: readonly (readonly [CellValue, string, (readonly string[])?])[] = [
    [{ date: '2024-05-02' }, '2024-05-02'],
    ['18/Jun/20 7:59 PM', '2020-06-18T19:59:00'],
    ['02/05/2024', '2024-05-02'],
    ['02/05/2024', '2024-02-05', ['02/21/2024']],
    [45414, '2024-05-02'],
    [45414.5, '2024-05-02T12:00:00'],
    [12, ''],
    ['pronto', ''],
    [true, ''],
    [{ seconds: 90 }, ''],
  ]
  for (const [value, iso, sample] of DATES) {
    test(`opened ${JSON.stringify(value)} is "${iso}"`, () => {
      assert.equal(ticketOf(['opened', value, sample]).facts.opened, iso)
    })
  }

  test('what the layout says of a column goes before the values that are shown', () => {
    const column = { index: 1, name: 'Opened', role: 'opened', sample: ['05/02/2024'] } as const
    const opened = (monthFirst: boolean, value: string): string => {
      const layout: Layout = {
        sheet: 'Page 1',
        sheetIndex: 0,
        headerRow: 1,
        columns: [{ ...column, monthFirst }],
      }
      return ticketFrom({ number: 2, cells: [value], hidden: false }, layout).facts.opened
    }
    assert.equal(opened(true, '05/02/2024'), '2024-05-02')
    assert.equal(opened(false, '05/02/2024'), '2024-02-05')
    assert.equal(opened(false, '05/31/2024'), '2024-05-31')
  })
})

describe('ticketText', () => {
  test('the texts under their labels', () => {
    const ticket = ticketOf(
      ['title', 'VPN'],
      ['description', 'No conecta\ndesde ayer'],
      ['resolution', 'Perfil nuevo'],
    )
    assert.equal(
      ticketText(ticket),
      'Title: VPN\nDescription:\nNo conecta\ndesde ayer\nResolution: Perfil nuevo',
    )
  })

  test('a title that the description begins with is not repeated', () => {
    const description = 'No conecta la VPN desde casa'
    assert.equal(
      ticketText(ticketOf(['title', 'no conecta la vpn'], ['description', description])),
      `Description: ${description}`,
    )
    assert.equal(
      ticketText(ticketOf(['title', 'No conecta la…'], ['description', description])),
      `Description: ${description}`,
    )
  })
})
