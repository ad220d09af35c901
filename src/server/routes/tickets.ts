import type { z } from 'zod'
import type { TicketAt } from '../../jobs/desk.ts'
import type { App, ServerContext } from '../context.ts'
import { idParams, present } from '../schemas/parts.ts'
import { problems } from '../schemas/problem.ts'
import {
  fileQuery,
  receivedRow,
  ticket,
  ticketDetail,
  ticketEdit,
  ticketPage,
  ticketParams,
  ticketQuery,
} from '../schemas/ticket.ts'
import { ticketsQuery } from '../tickets-query.ts'

const tags = ['tickets']

type TicketRequest = {
  readonly params: z.output<typeof ticketParams>
  readonly query: z.output<typeof fileQuery>
}

const ticketAt = ({ params: { row }, query }: TicketRequest): TicketAt => ({ row, ...present(query) })

export const ticketRoutes = (app: App, context: ServerContext): void => {
  readRoutes(app, context)
  editRoute(app, context)
}

const readRoutes = (app: App, { desk }: ServerContext): void => {
  app.get(
    '/api/analyses/:id/tickets',
    {
      schema: {
        tags,
        summary: 'A page of tickets',
        params: idParams,
        querystring: ticketQuery,
        response: { 200: ticketPage, ...problems },
      },
    },
    async (request) => desk.tickets(request.params.id, ticketsQuery(request.query)),
  )

  app.get(
    '/api/analyses/:id/tickets/:row',
    {
      schema: {
        tags,
        summary: 'One ticket with its original texts',
        params: ticketParams,
        querystring: fileQuery,
        response: { 200: ticketDetail, ...problems },
      },
    },
    async (request) => desk.ticket(request.params.id, ticketAt(request)),
  )

  app.get(
    '/api/analyses/:id/tickets/:row/received',
    {
      schema: {
        tags,
        summary: 'The row of a ticket as the file has it',
        params: ticketParams,
        querystring: fileQuery,
        response: { 200: receivedRow, ...problems },
      },
    },
    async (request) => desk.received(request.params.id, ticketAt(request)),
  )
}

const editRoute = (app: App, { desk }: ServerContext): void => {
  app.patch(
    '/api/analyses/:id/tickets/:row',
    {
      schema: {
        tags,
        summary: 'Correct the answers of a ticket',
        params: ticketParams,
        querystring: fileQuery,
        body: ticketEdit,
        response: { 200: ticket, ...problems },
      },
    },
    async (request) => desk.editTicket(request.params.id, ticketAt(request), present(request.body)),
  )
}
