import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TicketDetail, TicketEdit, TicketView } from '../../../../jobs/desk.ts'
import { api } from '../../../api/client.ts'
import { keys } from '../../../api/queries.ts'
import { analysisKeys, type TicketPages } from '../queries.ts'
import { withNewer } from '../tickets/pages.ts'

/** A person's word on a ticket; the table and the counts follow. */
export const useEditTicket = (id: string, row: number) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (edit: TicketEdit) =>
      api.patch<TicketView>(`/api/analyses/${encodeURIComponent(id)}/tickets/${row}`, edit),
    onSuccess: (ticket) => {
      client.setQueryData<TicketDetail>(
        analysisKeys.ticket(id, row),
        (known) => known && { ...known, ...ticket },
      )
      client.setQueriesData<TicketPages>(
        { queryKey: analysisKeys.tickets(id) },
        (data) => data && withNewer(data, new Map([[row, ticket]])),
      )
      void client.invalidateQueries({ queryKey: analysisKeys.statistics(id) })
      void client.invalidateQueries({ queryKey: keys.analysis(id), exact: true })
    },
  })
}
