import { Table } from '@mantine/core'
import type { SourceReport } from '../../../../jobs/learning/evaluation-view.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './accuracy.module.css'

type ClassesProps = { readonly classes: SourceReport['evaluation']['classes'] }

/** How well each category is met. */
export const ClassesTable = ({ classes: rows }: ClassesProps) => {
  const { accuracy } = useWords().learn
  const format = useFormat()
  const share = (value: number | null): string => (value === null ? '–' : format.percent(value))
  return (
    <div className={classes.scroll}>
      <Table className={classes.numbers ?? ''}>
        <Table.Thead>
          <Table.Tr>
            {[accuracy.category, accuracy.tickets, accuracy.precision, accuracy.recall, 'F1'].map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ label, support, precision, recall, f1 }) => (
            <Table.Tr key={label}>
              <Table.Td>{label || accuracy.noAnswer}</Table.Td>
              <Table.Td>{format.number(support)}</Table.Td>
              <Table.Td>{share(precision)}</Table.Td>
              <Table.Td>{share(recall)}</Table.Td>
              <Table.Td>{share(f1)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
