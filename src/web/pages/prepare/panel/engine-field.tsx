import { Group, Select, Stack, Text } from '@mantine/core'
import type { Field } from '../../../../analysis/plan.ts'
import type { Column } from '../../../../columns/layout.ts'
import { useAnalyses } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { type EngineOption, INSTANT, sizeHint } from '../engine-options.ts'
import { expectedRate } from '../estimate.ts'
import type { ChangeChoices } from '../use-choices.ts'
import { EngineHelp } from './engine-help.tsx'
import { SentNote } from './sent-note.tsx'

type EngineFieldProps = {
  readonly options: readonly EngineOption[]
  readonly chosen: EngineOption
  readonly fields: readonly Field[]
  /** With the roles in use. */
  readonly columns: readonly Column[]
  readonly onChange: ChangeChoices
}

/** Which model, what to expect of it, and what it will see. */
export const EngineField = ({ options, chosen, fields, columns, onChange }: EngineFieldProps) => {
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
          <OptionLine
            name={option.label}
            option={options.find(({ value }) => value === option.value)}
            fields={fields}
          />
        )}
      />
      <Text size="xs" c="dimmed">
        {chosen.recommended && (
          <Text span inherit c="var(--text-accent)" fw={600}>
            {`${prepare.engine.recommended} · `}
          </Text>
        )}
        <OptionFacts option={chosen} fields={fields} />
      </Text>
      {models.length === 0 && <EngineHelp />}
      <SentNote chosen={chosen} columns={columns} />
    </Stack>
  )
}

type OptionLineProps = {
  readonly name: string
  readonly option: EngineOption | undefined
  readonly fields: readonly Field[]
}

const OptionLine = ({ name, option, fields }: OptionLineProps) => {
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
        {option && <OptionFacts option={option} fields={fields} />}
      </Text>
    </div>
  )
}

type OptionFactsProps = { readonly option: EngineOption; readonly fields: readonly Field[] }

/** "3.3 GB · medium speed · good quality · here, 38 tickets a minute". */
const OptionFacts = ({ option, fields }: OptionFactsProps) => {
  const { engine } = useWords().prepare
  const format = useFormat()
  const { data: earlier = [] } = useAnalyses()
  const { model } = option
  if (model === null) return engine.instantHint
  if (model.remote) return engine.remote
  const hint = sizeHint(model.parametersB)
  const rate = expectedRate({ model: model.name, fields }, earlier)
  return [
    format.bytes(model.bytes),
    ...(hint === null ? [] : [engine.hints[hint]]),
    ...(rate === null ? [] : [engine.measured(format.number(Math.max(1, Math.round(rate))))]),
  ].join(' · ')
}
