import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import type { TicketDetail, TicketEdit } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { CategoryMark } from '../../../parts/category-mark.tsx'
import { type CategoryChoice, categoryLabel, editOf } from '../tickets/category-choices.ts'
import { EditActions, EditFrame } from './edit-frame.tsx'
import classes from './ticket.module.css'
import type { Saved } from './use-save-ticket.ts'

type CategoryFieldProps = {
  readonly ticket: TicketDetail
  readonly choices: readonly CategoryChoice[]
  readonly colour: string
  readonly onSave: (edit: TicketEdit) => Promise<Saved>
}

/** The category; corrected by choosing from the list, or writing another where it is not closed. */
export const CategoryField = ({ ticket, choices, colour, onSave }: CategoryFieldProps) => {
  const { pane } = useWords().tickets
  const [draft, setDraft] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState(false)
  const now = categoryLabel(ticket.category, ticket.subcategory)
  const save = async (): Promise<void> => {
    if (draft === null) return
    setBusy(true)
    const saved = draft.trim() === now ? 'saved' : await onSave(editOf(draft, choices))
    setBusy(false)
    setRefused(saved === 'refused')
    if (saved === 'saved') setDraft(null)
  }
  if (draft === null)
    return (
      <EditFrame name={pane.category} onEdit={() => setDraft('')}>
        {now === '' ? (
          <p className={classes.empty}>{pane.empty}</p>
        ) : (
          <CategoryMark name={ticket.category} detail={ticket.subcategory} colour={colour} wrap />
        )}
      </EditFrame>
    )
  return (
    <EditFrame name={pane.category}>
      <Autocomplete
        aria-label={pane.category}
        placeholder={now || pane.categoryHint}
        description={pane.categoryHint}
        data={choices.map(({ label }) => label)}
        limit={100}
        withScrollArea={false}
        styles={{ options: { maxHeight: 260, overflowY: 'auto' } }}
        maxLength={200}
        value={draft}
        error={refused && pane.categoryRefused}
        onChange={(next) => {
          setDraft(next)
          setRefused(false)
        }}
        onKeyDown={(event) => event.key === 'Escape' && setDraft(null)}
        autoFocus
      />
      <EditActions busy={busy} onSave={() => void save()} onCancel={() => setDraft(null)} />
    </EditFrame>
  )
}
