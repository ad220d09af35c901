import { Anchor, ScrollArea, Table } from '@mantine/core'
import type { AnalysisSearch } from '../search.ts'
import { useSearchLink } from '../use-search.ts'

export type ChartRow = {
  readonly key: string
  /** The first names the row. */
  readonly cells: readonly string[]
  /** The tickets that it counts. */
  readonly to?: AnalysisSearch
}

type ChartTableProps = {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly ChartRow[]
}

/** What a chart shows, in numbers. */
export const ChartTable = ({ caption, head, rows }: ChartTableProps) => (
  <ScrollArea.Autosize mah={420} viewportProps={{ tabIndex: 0 }} type="auto">
    <Table stickyHeader aria-label={caption}>
      <Table.Thead>
        <Table.Tr>
          {head.map((name, at) => (
            <Table.Th key={name} ta={at === 0 ? 'left' : 'right'}>
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} head={head} />
        ))}
      </Table.Tbody>
    </Table>
  </ScrollArea.Autosize>
)

type RowProps = { readonly row: ChartRow; readonly head: readonly string[] }

const Row = ({ row: { cells, to }, head }: RowProps) => {
  const linkTo = useSearchLink()
  const [name, ...values] = cells
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} ta="left">
        {to ? (
          <Anchor {...linkTo(to)} size="sm">
            {name}
          </Anchor>
        ) : (
          name
        )}
      </Table.Th>
      {values.map((value, at) => (
        <Table.Td key={head[at + 1]} ta="right" data-number>
          {value}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}
