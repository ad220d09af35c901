import { Table, Text } from '@mantine/core'
import type { SourceReport } from '../../../../jobs/learning/evaluation-view.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './accuracy.module.css'
import { sourceName } from './source-name.ts'

type SourcesProps = { readonly sources: readonly SourceReport[] }
type Figure = { readonly value: number; readonly from: number; readonly to: number }

/** All sources beside each other, with 95 % intervals. */
export const SourcesTable = ({ sources }: SourcesProps) => {
  const { accuracy } = useWords().learn
  const format = useFormat()
  const figure = ({ value, from, to }: Figure): string =>
    `${format.percent(value)} (${format.percent(from)}–${format.percent(to)})`
  const { tickets, right, difference } = accuracy
  return (
    <div className={classes.scroll}>
      <Table className={classes.numbers ?? ''}>
        <Table.Thead>
          <Table.Tr>
            {[accuracy.whose, tickets, right, 'F1', difference].map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sources.map((source) => (
            <Table.Tr key={`${source.source} ${source.analysis}`}>
              <Table.Td>{sourceName(source, accuracy)}</Table.Td>
              <Table.Td>{format.number(source.evaluation.tickets)}</Table.Td>
              <Table.Td>{figure(source.evaluation.accuracy)}</Table.Td>
              <Table.Td>{figure(source.evaluation.macroF1)}</Table.Td>
              <Table.Td>{source.difference ? figure(source.difference) : '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt={4}>
        {accuracy.intervals}
      </Text>
    </div>
  )
}
