import { Alert, Button, Group, NumberInput, Select } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { FileView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import type { SheetInUse } from '../use-sheet.ts'

type SheetControlsProps = { readonly file: FileView; readonly sheet: SheetInUse }

/** Rows that Excel can hold. */
const LAST_ROW = 1_048_576

/** Which sheet of the workbook, and in which row its headers are. */
export const SheetControls = ({ file, sheet }: SheetControlsProps) => {
  const { prepare } = useWords()
  const format = useFormat()
  const options = file.sheets.map(({ name, rows }) => ({
    value: name,
    label: prepare.sheet.option(name, format.plural(rows, prepare.sheet.rows)),
  }))
  return (
    <>
      <Group align="flex-end" gap="md">
        {options.length > 1 && (
          <Select
            label={prepare.sheet.choose}
            data={options}
            value={sheet.layout.name}
            onChange={(name) => name !== null && sheet.choose(name)}
            allowDeselect={false}
            searchable={options.length > 6}
            w={280}
          />
        )}
        <NumberInput
          label={prepare.sheet.headerRow}
          value={sheet.headerRow}
          onChange={(row) => typeof row === 'number' && row >= 1 && sheet.setHeaderRow(row)}
          min={1}
          max={LAST_ROW}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          w={190}
        />
      </Group>
      <HeaderNote sheet={sheet} />
    </>
  )
}

/** What another header row means, since the rows below are those of the recognised one. */
const HeaderNote = ({ sheet }: { readonly sheet: SheetInUse }) => {
  const { prepare } = useWords()
  const format = useFormat()
  const { headerRow } = sheet.layout
  if (sheet.headerRow === headerRow) return null
  const shown = format.number(headerRow)
  return (
    <Alert color="blue" icon={<IconInfoCircle aria-hidden />} role="status">
      {prepare.sheet.headerMoved(format.number(sheet.headerRow), shown)}
      <Button size="compact-sm" variant="default" ml="sm" onClick={() => sheet.setHeaderRow(headerRow)}>
        {prepare.sheet.headerBack(shown)}
      </Button>
    </Alert>
  )
}
