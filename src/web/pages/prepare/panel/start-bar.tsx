import { Button, Text } from '@mantine/core'
import type { Column } from '../../../../columns/layout.ts'
import { useFormat, useWords, type Words } from '../../../i18n/index.ts'
import { ErrorState } from '../../../parts/states.tsx'
import { FIRST_TRY } from '../choices.ts'
import type { Size } from '../estimate.ts'
import { type Missing, missingOf, type Setup } from '../request.ts'
import { useStart } from '../use-start.ts'
import { hasText } from '../warnings.ts'
import classes from './panel.module.css'
import { type Consequence, useConsequence } from './use-consequence.ts'

type StartBarProps = {
  readonly setup: Setup
  /** False while it is not known what the sheet holds. */
  readonly ready: boolean
  /** With the roles in use. */
  readonly columns: readonly Column[]
  readonly sheet: Size
  /** True when one of the files has other columns. */
  readonly differs: boolean
}

/** The one primary button with its consequence, and a small first try beside it. */
export const StartBar = ({ setup, ready, columns, sheet, differs }: StartBarProps) => {
  const { prepare } = useWords()
  const { start, isPending, error } = useStart(setup)
  const missing = missingOf(setup.choices, {
    sheet: setup.layout.sheet,
    hasText: hasText(columns),
    rows: sheet.rows,
    differs,
  })
  const consequence = useConsequence(setup, sheet)
  return (
    <section className={classes.start} aria-label={prepare.start.label}>
      {error && <ErrorState error={error} />}
      <div className={classes.row}>
        <div>
          <Text size="sm" fw={600} c={missing ? 'var(--mantine-color-error)' : ''} role="status">
            {missing ? missingWords(prepare)[missing] : consequence.facts.join(' · ')}
          </Text>
          <Text size="xs" c="dimmed" className={classes.more ?? ''}>
            {consequence.notes.join(' ')}
          </Text>
        </div>
        <StartButtons
          consequence={consequence}
          disabled={!ready || missing !== null}
          busy={isPending}
          onTry={() => start(FIRST_TRY)}
          onStart={() => start(setup.sample)}
        />
      </div>
    </section>
  )
}

type StartButtonsProps = {
  readonly consequence: Consequence
  readonly disabled: boolean
  readonly busy: boolean
  readonly onTry: () => void
  readonly onStart: () => void
}

const StartButtons = ({ consequence, disabled, busy, onTry, onStart }: StartButtonsProps) => {
  const { common, prepare } = useWords()
  const format = useFormat()
  const { tickets, time } = consequence
  const action = prepare.start.analyse(format.plural(tickets, common.tickets))
  return (
    <div className={classes.buttons}>
      {tickets > FIRST_TRY && (
        <Button
          className={classes.button ?? ''}
          variant="default"
          disabled={disabled || busy}
          onClick={onTry}
        >
          {prepare.start.tryFirst(format.number(FIRST_TRY))}
        </Button>
      )}
      <Button className={classes.button ?? ''} disabled={disabled} loading={busy} onClick={onStart}>
        {time === null ? action : prepare.start.consequence(action, time)}
      </Button>
    </div>
  )
}

const missingWords = ({
  warnings,
  files,
  rows,
  fields,
  categories,
}: Words['prepare']): Record<Missing, string> => ({
  text: warnings.noText,
  files: files.differ,
  rows: rows.none,
  fields: fields.none,
  list: categories.empty,
  column: categories.columnMissing,
})
