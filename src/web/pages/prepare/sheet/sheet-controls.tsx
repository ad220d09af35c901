import { Button, Group, Loader, NumberInput, Select, Text } from '@mantine/core'
import type { FileView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import type { SheetInUse } from '../use-sheet.ts'
import { EncodingField } from './encoding-field.tsx'
import classes from './sheet-controls.module.css'

type SheetControlsProps = {
  readonly file: FileView
  readonly sheet: SheetInUse
  /** True while another header row is read. */
  readonly busy: boolean
  /** How a text file is read; null for a workbook, or while that is not known. */
  readonly encoding: string | null
}

/** Rows that Excel can hold. */
const LAST_ROW = 1_048_576

/** Which sheet of the workbook, and in which row its headers are. */
export const SheetControls = ({ file, sheet, busy, encoding }: SheetControlsProps) => {
  const { common, prepare } = useWords()
  const format = useFormat()
  const options = file.sheets.map(({ name, rows }) => ({
    value: name,
    label: prepare.sheet.option(name, format.plural(rows, prepare.sheet.rows)),
  }))
  return (
    <>
      <Group gap="lg">
        {options.length > 1 && (
          <Select
            size="xs"
            label={prepare.sheet.choose}
            classNames={{ root: classes.control ?? '' }}
            data={options}
            value={sheet.recognised.name}
            onChange={(name) => name !== null && sheet.choose(name)}
            allowDeselect={false}
            searchable={options.length > 6}
            w={320}
          />
        )}
        <NumberInput
          size="xs"
          label={prepare.sheet.headerRow}
          classNames={{ root: classes.control ?? '' }}
          value={sheet.headerRow}
          onChange={(row) => typeof row === 'number' && row >= 0 && sheet.setHeaderRow(row)}
          min={0}
          max={LAST_ROW}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          styles={{ wrapper: { width: 72 } }}
        />
        {encoding !== null && <EncodingField file={file} encoding={encoding} />}
        {busy && <Loader size="sm" role="status" aria-label={common.loading} />}
      </Group>
      <HeaderNote sheet={sheet} />
    </>
  )
}

/** That there are no headers; under another header row, which one was recognised and the way back to it. */
const HeaderNote = ({ sheet }: { readonly sheet: SheetInUse }) => {
  const { prepare } = useWords()
  const format = useFormat()
  const { headerRow } = sheet.recognised
  if (sheet.headerRow === headerRow)
    return headerRow > 0 ? null : (
      <Text size="sm" c="dimmed" role="status">
        {prepare.sheet.noHeaders}
      </Text>
    )
  const recognised = headerRow > 0 ? format.number(headerRow) : null
  return (
    <Group gap="sm" role="status">
      <Text size="sm" c="dimmed">
        {prepare.sheet.headerMoved(recognised)}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => sheet.setHeaderRow(headerRow)}>
        {prepare.sheet.headerBack(recognised)}
      </Button>
    </Group>
  )
}
