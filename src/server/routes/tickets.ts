import type { App, ServerContext } from '../context.ts'
import { idParams, present } from '../schemas/parts.ts'
import { problems } from '../schemas/problem.ts'
import {
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
        response: { 200: ticketDetail, ...problems },
      },
    },
    async (request) => desk.ticket(request.params.id, request.params.row),
  )

  app.get(
    '/api/analyses/:id/tickets/:row/received',
    {
      schema: {
        tags,
        summary: 'The row of a ticket as the file has it',
        params: ticketParams,
        response: { 200: receivedRow, ...problems },
      },
    },
    async (request) => desk.received(request.params.id, request.params.row),
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
        body: ticketEdit,
        response: { 200: ticket, ...problems },
      },
    },
    async (request) => desk.editTicket(request.params.id, request.params.row, present(request.body)),
  )
}
