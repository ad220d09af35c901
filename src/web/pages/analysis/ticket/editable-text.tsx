import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { EditActions, EditFrame } from './edit-frame.tsx'
import classes from './ticket.module.css'

type EditableTextProps = {
  readonly name: string
  readonly value: string
  /** True when it was saved. */
  readonly onSave: (value: string) => Promise<boolean>
}

/** An answer that turns into a field when it is corrected. */
export const EditableText = ({ name, value, onSave }: EditableTextProps) => {
  const { pane } = useWords().tickets
  const [draft, setDraft] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    if (draft === null) return
    setBusy(true)
    const saved = draft.trim() === value || (await onSave(draft))
    setBusy(false)
    if (saved) setDraft(null)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setDraft(null)
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
  }
  if (draft === null)
    return (
      <EditFrame name={name} onEdit={() => setDraft(value)}>
        <p className={classes.value}>{value || <span className={classes.empty}>{pane.empty}</span>}</p>
      </EditFrame>
    )
  return (
    <EditFrame name={name}>
      <Textarea
        autosize
        minRows={2}
        maxRows={14}
        maxLength={10_000}
        aria-label={name}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={press}
        autoFocus
      />
      <EditActions busy={busy} onSave={() => void save()} onCancel={() => setDraft(null)} />
    </EditFrame>
  )
}
