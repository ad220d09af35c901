import { Alert, List, Text } from '@mantine/core'
import type { TicketDetail } from '../../../../jobs/desk.ts'
import { useFormat, useWords, type Words } from '../../../i18n/index.ts'
import { BandMark } from '../tickets/band-mark.tsx'
import classes from './ticket.module.css'

type WhyProps = { readonly ticket: TicketDetail }

/** Where the answer comes from, how sure it is, or why there is none. */
export const Why = ({ ticket }: WhyProps) => {
  const { pane } = useWords().tickets
  return (
    <section>
      <h3 className={classes.sectionTitle}>{pane.why}</h3>
      <Reason ticket={ticket} />
      {ticket.flags.length > 0 && (
        <List size="sm" mt="xs">
          {ticket.flags.map(({ kind, text }) => (
            <List.Item key={`${kind} ${text}`}>{text || kind}</List.Item>
          ))}
        </List>
      )}
    </section>
  )
}

const Reason = ({ ticket }: WhyProps) => {
  const { pane } = useWords().tickets
  const { state, route } = ticket
  if (state === 'failed') return <Failure ticket={ticket} />
  if (state !== 'done') return <Text size="sm">{pane[state]}</Text>
  return (
    <>
      {route !== null && <Text size="sm">{pane.whyRoute[route]}</Text>}
      <Confidence ticket={ticket} />
    </>
  )
}

/** A share only where it is one: the classifier's is calibrated, a model's own is too sure of itself. */
const Confidence = ({ ticket: { band, confidence, route } }: WhyProps) => {
  const { bands, pane } = useWords().tickets
  const format = useFormat()
  return (
    <Text size="sm" component="div" mt={4}>
      {`${pane.confidence}: `}
      {band === 'none' ? bands.none : <BandMark band={band} />}
      {route === 'classifier' && confidence !== null && ` (${format.percent(confidence)})`}
    </Text>
  )
}

const Failure = ({ ticket: { error } }: WhyProps) => {
  const { pane } = useWords().tickets
  const code = error?.code ?? 'internal'
  return (
    <Alert color="red" variant="light" title={errorWords(code, pane)}>
      <Text size="sm">{pane.retryable}</Text>
      <Text size="xs" c="dimmed" mt={4}>
        {pane.errorCode(code)}
      </Text>
    </Alert>
  )
}

const errorWords = (code: string, pane: Words['tickets']['pane']): string =>
  (pane.errors as Readonly<Record<string, string>>)[code] ?? pane.errorOther
