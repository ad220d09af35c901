import { Button, Group, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Column } from '../../../../columns/layout.ts'
import { useAnalyses, useStartAnalysis } from '../../../api/queries.ts'
import { useFormat, useWords, type Words } from '../../../i18n/index.ts'
import { ErrorState } from '../../../parts/states.tsx'
import { FIRST_TRY } from '../choices.ts'
import { estimateSeconds } from '../estimate.ts'
import { analysisBody, type Missing, missingOf, type Setup } from '../request.ts'
import { hasText } from '../warnings.ts'
import classes from './panel.module.css'

type StartBarProps = {
  readonly setup: Setup
  /** False while it is not known what the sheet holds. */
  readonly ready: boolean
  /** With the roles in use. */
  readonly columns: readonly Column[]
  readonly rows: number
  /** Tickets that will share an answer; 0 when none or not known. */
  readonly duplicates: number
}

/** The one primary button with its consequence, and a small first try beside it. */
export const StartBar = ({ setup, ready, columns, rows, duplicates }: StartBarProps) => {
  const { common, prepare } = useWords()
  const format = useFormat()
  const { start, isPending, error } = useStart(setup)
  const missing = missingOf(setup.choices, {
    sheet: setup.layout.sheet,
    hasText: hasText(columns),
    rows,
  })
  const cannot = !ready || missing !== null
  const tickets = Math.min(setup.sample ?? rows, rows)
  const { time, note } = useTime(setup, tickets)
  const shared =
    duplicates > 0 && setup.engine.model !== null ? format.plural(duplicates, prepare.start.duplicates) : ''
  const action = prepare.start.analyse(format.plural(tickets, common.tickets))
  return (
    <Stack gap={10} className={classes.start}>
      {error && <ErrorState error={error} />}
      {missing && (
        <Text size="sm" c="var(--mantine-color-error)" role="status">
          {missingWords(prepare)[missing]}
        </Text>
      )}
      <Group gap={8}>
        <Button
          className={classes.button}
          disabled={cannot}
          loading={isPending}
          onClick={() => start(setup.sample)}
        >
          {time === null ? action : prepare.start.consequence(action, time)}
        </Button>
        {tickets > FIRST_TRY && (
          <Button
            className={classes.button}
            variant="default"
            disabled={cannot || isPending}
            onClick={() => start(FIRST_TRY)}
          >
            {prepare.start.tryFirst(format.number(FIRST_TRY))}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {[shared, note, prepare.start.after].filter(Boolean).join(' ')}
      </Text>
    </Stack>
  )
}

const useStart = (setup: Setup) => {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useStartAnalysis()
  const start = (sample: number | null): void =>
    mutate(analysisBody({ ...setup, sample }), {
      onSuccess: ({ id }) => navigate({ to: '/analyses/$id', params: { id } }),
    })
  return { start, isPending, error }
}

const missingWords = ({ warnings, rows, fields, categories }: Words['prepare']): Record<Missing, string> => ({
  text: warnings.noText,
  rows: rows.none,
  fields: fields.none,
  list: categories.empty,
  column: categories.columnMissing,
})

/** Seconds below which nobody needs a number. */
const MOMENT = 10

/** How long it will take, and what that is based on; time null where nothing is known. */
const useTime = (
  { choices, engine }: Setup,
  tickets: number,
): { readonly time: string | null; readonly note: string } => {
  const { start } = useWords().prepare
  const format = useFormat()
  const { data: earlier = [] } = useAnalyses()
  const seconds = estimateSeconds({ model: engine.value, tickets, fields: choices.fields }, earlier)
  if (seconds === null) return { time: null, note: start.noBasis }
  const time = seconds < MOMENT ? start.seconds : start.about(format.duration(seconds))
  return { time, note: engine.model === null ? '' : start.basis }
}
