import type { AnalysisSettings, TicketDetail } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { type Fact, Facts } from '../parts/facts.tsx'
import { rowOf } from '../places.ts'
import { useAnalysisFiles } from '../queries.ts'
import type { CategoryChoice } from '../tickets/category-choices.ts'
import { CategoryField } from './category-field.tsx'
import { EditableText } from './editable-text.tsx'
import { Original } from './original.tsx'
import classes from './ticket.module.css'
import { useSaveTicket } from './use-save-ticket.ts'
import { Why } from './why.tsx'

type TicketContentProps = {
  readonly id: string
  readonly ticket: TicketDetail
  readonly fields: AnalysisSettings['fields']
  readonly choices: readonly CategoryChoice[]
  readonly colourOf: (category: string) => string
}

/** The answers beside what they were made from. */
export const TicketContent = (props: TicketContentProps) => (
  <div className={classes.columns}>
    <div className={classes.column}>
      <Answers {...props} />
      <Why ticket={props.ticket} />
    </div>
    <div className={classes.column}>
      <Original id={props.id} ticket={props.ticket} />
      <TicketFacts id={props.id} ticket={props.ticket} />
    </div>
  </div>
)

/** What was asked for, and what is there all the same; each can be corrected. */
const Answers = ({ id, ticket, fields, choices, colourOf }: TicketContentProps) => {
  const { analysis, tickets } = useWords()
  const save = useSaveTicket(id, ticket.row)
  const shown = (['summary', 'problem', 'symptoms', 'actions', 'cause'] as const).filter(
    (field) => fields.includes(field) || ticket[field] !== '',
  )
  return (
    <section>
      <h3 className={classes.sectionTitle}>{tickets.pane.answers}</h3>
      {(fields.includes('category') || ticket.category !== '') && (
        <CategoryField ticket={ticket} choices={choices} colour={colourOf(ticket.category)} onSave={save} />
      )}
      {shown.map((field) => (
        <EditableText
          key={field}
          name={analysis.fields[field]}
          value={ticket[field]}
          onSave={async (value) => (await save({ [field]: value })) === 'saved'}
        />
      ))}
    </section>
  )
}

const FACTS = [
  'opened',
  'closed',
  'priority',
  'state',
  'group',
  'site',
  'requester',
  'type',
  'label',
] as const
const DATES: readonly string[] = ['opened', 'closed']

const TicketFacts = ({ id, ticket }: { readonly id: string; readonly ticket: TicketDetail }) => {
  const { analysis, tickets } = useWords()
  const files = useAnalysisFiles(id)
  const format = useFormat()
  const said = (name: string, value: string): string =>
    DATES.includes(name) && !Number.isNaN(Date.parse(value)) ? format.dateTime(value) : value
  const facts = FACTS.flatMap((name): Fact[] => {
    const value = ticket.facts[name]
    return value ? [{ key: name, name: analysis.roles[name], value: said(name, value) }] : []
  })
  const row = format.number(rowOf(ticket.row))
  const file = files.length > 1 ? files.find((one) => one.id === ticket.file)?.name : undefined
  const rowWords = file === undefined ? row : `${row} · ${file}`
  return (
    <section>
      <h3 className={classes.sectionTitle}>{tickets.pane.facts}</h3>
      <Facts facts={[{ key: 'row', name: tickets.pane.row, value: rowWords }, ...facts]} />
    </section>
  )
}
