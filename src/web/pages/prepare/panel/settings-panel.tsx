import { Stack } from '@mantine/core'
import type { Column } from '../../../../columns/layout.ts'
import type { FileView } from '../../../../jobs/desk.ts'
import { useEngines } from '../../../api/queries.ts'
import { useLanguage, useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import type { Choices } from '../choices.ts'
import { chosenOption, engineOptions } from '../engine-options.ts'
import { lessonOf } from '../lesson.ts'
import type { ChangeChoices } from '../use-choices.ts'
import { useChosenRows } from '../use-chosen-rows.ts'
import type { Sheet } from '../use-sheet.ts'
import type { Together } from '../use-together.ts'
import { AnswerLanguage } from './answer-language.tsx'
import { CategoriesField } from './categories-field.tsx'
import { ContextField } from './context-field.tsx'
import { EngineField } from './engine-field.tsx'
import { FieldsField } from './fields-field.tsx'
import { LearnCard } from './learn-card.tsx'
import classes from './panel.module.css'
import { RowsField } from './rows-field.tsx'
import { StartBar } from './start-bar.tsx'

type SettingsPanelProps = {
  readonly file: FileView
  readonly together: Together
  readonly sheet: Sheet
  /** False while it is being read. */
  readonly ready: boolean
  /** With the roles in use. */
  readonly columns: readonly Column[]
  readonly choices: Choices
  readonly onChange: ChangeChoices
}

/** All that can be decided before an analysis; good as it is without touching anything. */
export const SettingsPanel = (props: SettingsPanelProps) => {
  const { file, together, sheet, ready, columns, choices, onChange } = props
  const { prepare } = useWords()
  const language = useLanguage()
  const chosen = useChosenRows(
    { fileId: file.id, sheet: sheet.sheet, headerRow: sheet.headerRow },
    { choices: choices.rows[sheet.sheet], all: sheet.rows, together },
  )
  const { data: engines, error, isPending, refetch } = useEngines()
  if (isPending) return <LoadingState />
  if (!engines) return <ErrorState error={error} onRetry={() => void refetch()} />
  const options = engineOptions(engines)
  const engine = chosenOption(options, choices.model)
  if (!engine) return null
  const edit = { choices, onChange }
  // what was foreseen of the sheet holds for all of its rows and for them alone
  const partly = chosen.where.length > 0 || together.ids.length > 1
  const lesson = lessonOf(choices, sheet)
  const setup = {
    fileIds: together.ids,
    layout: sheet,
    choices,
    engine,
    language: choices.language ?? language,
    sample: choices.sample,
    lesson,
  }
  return (
    <>
      <Stack component="aside" gap="lg" className={classes.panel ?? ''} aria-label={prepare.settings}>
        <EngineField
          options={options}
          chosen={engine}
          fields={choices.fields}
          columns={columns}
          onChange={onChange}
        />
        <ContextField {...edit} />
        <LearnCard {...edit} sheet={sheet} setup={setup} lesson={lesson} />
        <CategoriesField {...edit} engine={engine} sheet={sheet} lesson={lesson} />
        <FieldsField {...edit} />
        <AnswerLanguage {...edit} pageLanguage={language} />
        <RowsField {...edit} chosen={chosen} sheet={sheet.sheet} />
      </Stack>
      <StartBar
        setup={setup}
        ready={ready && chosen.count !== null}
        columns={columns}
        sheet={partly ? { rows: chosen.count ?? sheet.rows } : sheet}
        differs={together.data?.files.some(({ difference }) => difference !== null) ?? false}
      />
    </>
  )
}
