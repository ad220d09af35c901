import { placesOf } from '../tickets/place.ts'
import type { Desk } from './desk.ts'
import { editTicket } from './edit.ts'
import { inputAt, placeIn, positionOf } from './inputs.ts'
import { needAnalysis, needFile, needTicket, type Office } from './office.ts'
import { received } from './received.ts'
import { viewDetail, viewTicket } from './view.ts'

type TicketDesk = Pick<Desk, 'tickets' | 'ticket' | 'received' | 'editTicket'>

/** What people read of tickets, and say about them. */
export const ticketDesk = (office: Office): TicketDesk => {
  const { context } = office
  return {
    tickets: async (id, { file, ...asked }) => {
      const analysis = await needAnalysis(context, id)
      const page = await context.store.tickets(id, {
        ...asked,
        ...(file === undefined ? {} : { rows: placesOf(positionOf(analysis, file)) }),
      })
      return { ...page, items: page.items.map((row) => viewTicket(row, analysis)) }
    },
    ticket: async (id, at) => {
      const analysis = await needAnalysis(context, id)
      return viewDetail(await needTicket(context, id, placeIn(analysis, at)), analysis)
    },
    received: async (id, at) => {
      const analysis = await needAnalysis(context, id)
      await needTicket(context, id, placeIn(analysis, at))
      const file = await needFile(context, analysis.fileIds[positionOf(analysis, at.file)] ?? '')
      const { layout } = inputAt(analysis, at.file)
      return received(context, file, { layout, row: at.row })
    },
    editTicket: async (id, at, edit) => {
      const analysis = await needAnalysis(context, id)
      const ticket = await needTicket(context, id, placeIn(analysis, at))
      return viewTicket(await editTicket(office, ticket, { id, edit }), analysis)
    },
  }
}
