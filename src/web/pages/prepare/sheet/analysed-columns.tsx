import { Button, Group, Text } from '@mantine/core'
import type { Column } from '../../../../columns/layout.ts'
import { useWords } from '../../../i18n/index.ts'
import { TEXT_ROLES } from '../roles.ts'

type AnalysedColumnsProps = {
  readonly columns: readonly Column[]
  /** Place of the column, 0-based. */
  readonly onChoose: (at: number) => void
}

/** Which columns say what a ticket is about; a click brings one into view. */
export const AnalysedColumns = ({ columns, onChoose }: AnalysedColumnsProps) => {
  const { prepare } = useWords()
  const texts = TEXT_ROLES.flatMap((role) => columns.filter((column) => column.role === role))
  if (texts.length === 0) return null
  return (
    <Group gap={8} mb={4}>
      <Text size="sm" c="dimmed">
        {prepare.sheet.analysed}
      </Text>
      {texts.map(({ index, name, role }) => (
        <Button
          key={index}
          size="compact-sm"
          variant="default"
          fw={500}
          maw={320}
          onClick={() => onChoose(columns.findIndex((column) => column.index === index))}
        >
          {role && prepare.roles[role] !== name ? prepare.sheet.goTo(prepare.roles[role], name) : name}
        </Button>
      ))}
    </Group>
  )
}
