import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TicketDetail, TicketEdit, TicketView } from '../../../../jobs/desk.ts'
import { api } from '../../../api/client.ts'
import { ApiProblem } from '../../../api/problem.ts'
import { keys } from '../../../api/queries.ts'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'
import { placed, ticketPath } from '../places.ts'
import { analysisKeys, type TicketPages, useAnalysisFiles } from '../queries.ts'
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
  const files = useAnalysisFiles(id)
  return useMutation({
    mutationFn: async (edit: TicketEdit) => {
      const path = `/api/analyses/${encodeURIComponent(id)}/${ticketPath(row, files)}`
      return placed(await api.patch<TicketView>(path, edit), files)
    },
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
