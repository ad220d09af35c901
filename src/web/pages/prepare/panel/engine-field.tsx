import { Group, Select, Stack, Text } from '@mantine/core'
import type { Column } from '../../../../columns/layout.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { type EngineOption, INSTANT, sizeHint } from '../engine-options.ts'
import type { ChangeChoices } from '../use-choices.ts'
import { EngineHelp } from './engine-help.tsx'
import { SentNote } from './sent-note.tsx'

type EngineFieldProps = {
  readonly options: readonly EngineOption[]
  readonly chosen: EngineOption
  /** With the roles in use. */
  readonly columns: readonly Column[]
  readonly onChange: ChangeChoices
}

/** Which model, what to expect of it, and what it will see. */
export const EngineField = ({ options, chosen, columns, onChange }: EngineFieldProps) => {
  const { common, prepare } = useWords()
  const nameOf = (value: string): string => (value === INSTANT ? common.instant : value)
  const group = (name: string, members: readonly EngineOption[]) => ({
    group: name,
    items: members.map(({ value }) => ({ value, label: nameOf(value) })),
  })
  const models = options.filter(({ model }) => model !== null)
  const builtIn = options.filter(({ model }) => model === null)
  const groups = [group(prepare.engine.groupOllama, models), group(prepare.engine.groupBuiltIn, builtIn)]
  return (
    <Stack gap={8}>
      <Select
        label={prepare.engine.label}
        styles={{ label: { fontWeight: 600 } }}
        data={groups.filter(({ items }) => items.length > 0)}
        value={chosen.value}
        onChange={(model) => onChange({ model })}
        allowDeselect={false}
        searchable={options.length > 8}
        maxDropdownHeight={360}
        renderOption={({ option }) => (
          <OptionLine name={option.label} option={options.find(({ value }) => value === option.value)} />
        )}
      />
      <Text size="xs" c="dimmed">
        <OptionFacts option={chosen} />
      </Text>
      {models.length === 0 && <EngineHelp />}
      <SentNote chosen={chosen} columns={columns} />
    </Stack>
  )
}

type OptionLineProps = { readonly name: string; readonly option: EngineOption | undefined }

const OptionLine = ({ name, option }: OptionLineProps) => {
  const { prepare } = useWords()
  return (
    <div>
      <Group gap={8}>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        {option?.recommended && (
          <Text size="xs" c="var(--text-accent)" fw={600}>
            {prepare.engine.recommended}
          </Text>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {option && <OptionFacts option={option} />}
      </Text>
    </div>
  )
}

/** "4.3 billion parameters · 3.3 GB · balanced". */
const OptionFacts = ({ option }: { readonly option: EngineOption }) => {
  const { engine } = useWords().prepare
  const format = useFormat()
  const { model } = option
  if (model === null) return engine.instantHint
  const hint = sizeHint(model.parametersB)
  const size = model.parametersB === null ? [] : [engine.parameters(format.number(model.parametersB))]
  if (model.remote) return [...size, engine.remote].join(' · ')
  return [...size, format.bytes(model.bytes), ...(hint === null ? [] : [engine.hints[hint]])].join(' · ')
}
