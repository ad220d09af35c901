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

const SheetAlert = ({ warning, words, format }: SheetAlertProps) => {
  const detail =
    warning.kind === 'emptyRows'
      ? words.emptyRowsDetail(format.number(warning.empty), format.number(warning.seen))
      : words[`${warning.kind}Detail`]
  return (
    <Alert
      color={warning.kind === 'noText' ? 'red' : 'yellow'}
      icon={<IconAlertTriangle aria-hidden />}
      title={words[warning.kind]}
    >
      {detail}
    </Alert>
  )
}
