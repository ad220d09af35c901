import { Select, Text } from '@mantine/core'
import type { Column } from '../../../../columns/layout.ts'
import { useWords } from '../../../i18n/index.ts'
import type { CategoryKind } from '../choices.ts'
import { type EngineOption, INSTANT } from '../engine-options.ts'
import type { Lesson } from '../lesson.ts'
import type { Sheet } from '../use-sheet.ts'
import { CategoryListField } from './category-list-field.tsx'
import type { EditProps } from './edit-props.ts'
import { Section } from './section.tsx'

const KINDS: readonly CategoryKind[] = ['starter', 'free', 'list', 'column']

type CategoriesFieldProps = EditProps & {
  readonly engine: EngineOption
  readonly sheet: Sheet
  readonly lesson: Lesson | null
}

/** Which categories there are. */
export const CategoriesField = ({ choices, onChange, engine, sheet, lesson }: CategoriesFieldProps) => {
  const { categories } = useWords().prepare
  const kind = lesson ? 'column' : choices.categories
  const learn = (column: number): void =>
    onChange({ categories: 'column', column: { ...choices.column, [sheet.name]: column } })
  return (
    <Section title={categories.title}>
      <Select
        aria-label={categories.title}
        data={KINDS.map((value) => ({ value, label: categories.kinds[value] }))}
        value={kind}
        onChange={(value) =>
          value !== null && onChange({ categories: value, ...(value === 'column' ? {} : { learn: false }) })
        }
        allowDeselect={false}
      />
      <Text size="xs" c="dimmed">
        {kind === 'free' && engine.value === INSTANT ? categories.freeInstant : categories.hints[kind]}
      </Text>
      {kind === 'list' && <CategoryListField text={choices.list} onText={(list) => onChange({ list })} />}
      {kind === 'column' && (
        <CategoryColumn
          columns={sheet.columns}
          chosen={lesson?.column ?? choices.column[sheet.name]}
          onChoose={learn}
        />
      )}
    </Section>
  )
}

type CategoryColumnProps = {
  readonly columns: readonly Column[]
  readonly chosen: number | undefined
  readonly onChoose: (index: number) => void
}

const CategoryColumn = ({ columns, chosen, onChoose }: CategoryColumnProps) => {
  const { categories } = useWords().prepare
  return (
    <Select
      label={categories.column}
      placeholder={categories.columnPlaceholder}
      data={columns.map(({ index, name }) => ({ value: String(index), label: name }))}
      value={chosen === undefined ? null : String(chosen)}
      onChange={(value) => value !== null && onChoose(Number(value))}
      allowDeselect={false}
      searchable
    />
  )
}
