import type { Plan } from '../analysis/plan.ts'
import { buildPrompt } from '../analysis/prompt/build-prompt.ts'
import { labelsOf } from '../analysis/taxonomy/labels.ts'
import { ticketText } from '../tickets/from-row.ts'
import { maskText } from '../tickets/mask/mask.ts'
import type { Ticket } from '../tickets/ticket.ts'
import type { CategoryView, PromptView } from './desk.ts'

/** Stands for the secret word that frames a ticket. */
const NONCE = '…'

/** What answers choose from, in the order of the list. */
export const viewCategories = ({ taxonomy }: Pick<Plan, 'taxonomy'>): readonly CategoryView[] =>
  taxonomy === null
    ? []
    : labelsOf(taxonomy).map(({ category: { id, name }, parent }) => ({
        id,
        name,
        parent: parent?.name ?? null,
      }))

/** What a model gets to read about the first of the tickets that has text; '' where there is none. */
export const viewPrompt = (plan: Plan, tickets: readonly Ticket[]): PromptView => {
  const prompt = buildPrompt(plan, NONCE)
  const first = tickets.map(ticketText).find((text) => text !== '')
  return { system: prompt.system, user: first === undefined ? '' : prompt.user(maskText(first).text) }
}
