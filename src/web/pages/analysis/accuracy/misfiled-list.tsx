import { Anchor, Table, Text } from '@mantine/core'
import type { EvaluationView } from '../../../../jobs/learning/evaluation-view.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { Section } from '../parts/section.tsx'
import { useSearchLink } from '../use-search.ts'
import classes from './accuracy.module.css'

const SHOWN = 20

/** The tickets that are most certainly misfiled, each with a way to it, and all of them as a sheet. */
export const MisfiledList = ({ evaluation }: { readonly evaluation: EvaluationView }) => {
  const { accuracy } = useWords().learn
  const format = useFormat()
  const linkTo = useSearchLink()
  const { id, misfiled, misfiledTotal } = evaluation
  return (
    <Section
      title={format.plural(misfiledTotal, accuracy.misfiled)}
      aside={
        <Anchor
          href={`/api/analyses/${encodeURIComponent(id)}/result.xlsx?sheets=misfiled`}
          size="sm"
          download
        >
          {accuracy.download}
        </Anchor>
      }
    >
      <Text size="sm" c="dimmed">
        {accuracy.misfiledHelp}
      </Text>
      <div className={classes.scroll}>
        <Table>
          <Table.Tbody>
            {misfiled.slice(0, SHOWN).map(({ row, ticketId, title, label, proposed, probability }) => (
              <Table.Tr key={row}>
                <Table.Td>
                  <Anchor {...linkTo({ tab: 'tickets', row })} size="sm">
                    {ticketId || row}
                  </Anchor>
                </Table.Td>
                <Table.Td>{title}</Table.Td>
                <Table.Td>{accuracy.instead(label, proposed)}</Table.Td>
                <Table.Td>{format.percent(probability)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  )
}
