import { Anchor, Paper, Text } from '@mantine/core'
import type { TicketView } from '../../../../jobs/desk.ts'
import { useWords } from '../../../i18n/index.ts'
import { CategoryMark } from '../../../parts/category-mark.tsx'
import { Section } from '../parts/section.tsx'
import { useSearchLink } from '../use-search.ts'
import classes from './summary.module.css'

type LatestAnswersProps = {
  readonly tickets: readonly TicketView[]
  readonly running: boolean
  readonly colourOf: (category: string) => string
}

/** The last answers as they come in. */
export const LatestAnswers = ({ tickets, running, colourOf }: LatestAnswersProps) => {
  const { latest } = useWords().analysis
  if (tickets.length === 0 && !running) return null
  return (
    <Section title={latest.title}>
      {tickets.length === 0 ? (
        <Text c="dimmed" size="sm">
          {latest.waiting}
        </Text>
      ) : (
        <ul className={classes.latest}>
          {tickets.map((ticket) => (
            <AnswerCard key={ticket.row} ticket={ticket} colour={colourOf(ticket.category)} />
          ))}
        </ul>
      )}
    </Section>
  )
}

const AnswerCard = ({ ticket, colour }: { readonly ticket: TicketView; readonly colour: string }) => {
  const words = useWords()
  const { latest } = words.analysis
  const linkTo = useSearchLink()
  const { row, ticketId, title, category, subcategory, summary, state } = ticket
  const name = ticketId || words.tickets.rowNumber(String(row))
  return (
    <Paper withBorder p="sm" component="li" className={classes.answer ?? ''}>
      <Anchor
        {...linkTo({ tab: 'tickets', row })}
        size="xs"
        c="dimmed"
        className={classes.cover ?? ''}
        aria-label={latest.open(name)}
      >
        {name}
      </Anchor>
      <Text size="sm" fw={600} truncate title={title}>
        {title || latest.noTitle}
      </Text>
      {category !== '' && <CategoryMark name={category} detail={subcategory} colour={colour} />}
      <Text size="sm" c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} lineClamp={2} mt={4}>
        {state === 'failed' ? words.tickets.states.failed : summary}
      </Text>
    </Paper>
  )
}
