import { Alert } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { FileView } from '../../../../jobs/desk.ts'
import { type Format, useFormat, useLanguage, useWords, type Words } from '../../../i18n/index.ts'
import type { SheetWarning } from '../warnings.ts'

type WarningListProps = { readonly file: FileView; readonly warnings: readonly SheetWarning[] }

/** What is odd about the sheet and about the file, each with what to do. */
export const WarningList = ({ file, warnings }: WarningListProps) => {
  const { prepare } = useWords()
  const format = useFormat()
  const language = useLanguage()
  return (
    <>
      {warnings.map((warning) => (
        <SheetAlert key={warning.kind} warning={warning} words={prepare.warnings} format={format} />
      ))}
      {file.warnings.map(({ code, text }) => (
        <Alert key={code} color="blue" icon={<IconInfoCircle aria-hidden />} title={prepare.warnings.intake}>
          {text[language]}
        </Alert>
      ))}
    </>
  )
}

type SheetAlertProps = {
  readonly warning: SheetWarning
  readonly words: Words['prepare']['warnings']
  readonly format: Format
}

/** What stops the analysis, what makes it worse, what is good to know. */
const LOOKS = {
  noText: { color: 'red', Icon: IconAlertTriangle },
  noDescription: { color: 'yellow', Icon: IconAlertTriangle },
  emptyRows: { color: 'yellow', Icon: IconAlertTriangle },
  duplicates: { color: 'blue', Icon: IconInfoCircle },
} as const

const SheetAlert = ({ warning, words, format }: SheetAlertProps) => {
  const { color, Icon } = LOOKS[warning.kind]
  return (
    <Alert color={color} icon={<Icon aria-hidden />} title={titleOf(warning, { words, format })} py="xs">
      {detailOf(warning, { words, format })}
    </Alert>
  )
}

type Said = Omit<SheetAlertProps, 'warning'>

const titleOf = (warning: SheetWarning, { words, format }: Said): string =>
  warning.kind === 'duplicates' ? words.duplicates(format.percent(warning.share)) : words[warning.kind]

const detailOf = (warning: SheetWarning, { words, format }: Said): string => {
  if (warning.kind === 'emptyRows')
    return words.emptyRowsDetail(format.number(warning.empty), format.number(warning.seen))
  if (warning.kind === 'duplicates') return format.plural(warning.count, words.duplicatesDetail)
  return words[`${warning.kind}Detail`]
}
