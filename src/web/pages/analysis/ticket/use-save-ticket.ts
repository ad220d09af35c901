import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TicketDetail, TicketEdit, TicketView } from '../../../../jobs/desk.ts'
import { api } from '../../../api/client.ts'
import { ApiProblem } from '../../../api/problem.ts'
import { keys } from '../../../api/queries.ts'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'
import { analysisKeys, type TicketPages } from '../queries.ts'
import { withNewer } from '../tickets/pages.ts'

/** What became of a correction; `refused`: its category is not in the closed list. */
export type Saved = 'saved' | 'refused' | 'failed'

/** Saves corrections of a ticket; what goes wrong is shown, except a refused category, which its field explains. */
export const useSaveTicket = (id: string, row: number): ((edit: TicketEdit) => Promise<Saved>) => {
  const notice = useProblemNotice()
  const { mutateAsync } = useEditTicket(id, row)
  return async (edit) => {
    try {
      await mutateAsync(edit)
      return 'saved'
    } catch (error) {
      if (error instanceof ApiProblem && error.field === 'category') return 'refused'
      notice(error)
      return 'failed'
    }
  }
}

/** A person's word on a ticket; the table and the counts follow. */
const useEditTicket = (id: string, row: number) => {
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
