import { Button, Code, List, Popover, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { keys, useEngines } from '../api/queries.ts'
import { useFormat, useWords } from '../i18n/index.ts'
import { type EngineStatus, engineStatus, isLoopback } from './engine-status.ts'

/** What analyses are made with, in words; a click says what it means and what to do. */
export const EngineChip = () => {
  const { common } = useWords()
  const { data } = useEngines()
  const status = data ? engineStatus(data) : null
  return (
    <Popover width={340} position="bottom-end" shadow="md" withArrow trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          radius="xl"
          fw={500}
          maw="100%"
          leftSection={<Dot ready={status?.kind === 'ready' || status?.kind === 'instant'} />}
        >
          {status ? <StatusName status={status} /> : common.engine.checking}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{status && <EngineMeaning status={status} />}</Popover.Dropdown>
    </Popover>
  )
}

const Dot = ({ ready }: { readonly ready: boolean }) => (
  <span
    aria-hidden
    style={{
      width: 8,
      height: 8,
      borderRadius: ready ? 8 : 2,
      background: ready ? 'var(--mantine-color-teal-5)' : 'var(--mantine-color-yellow-6)',
    }}
  />
)

/** "Ollama 0.30 · gemma3:4b ready". */
const StatusName = ({ status }: { readonly status: EngineStatus }) => {
  const { engine } = useWords().common
  if (status.kind === 'ready') return engine.ready(status.version, status.model)
  if (status.kind === 'instant') return engine.instant
  return status.kind === 'no-model' ? engine.noModel : engine.none
}

/** What the status means for the data, and how to get a model where there is none. */
export const EngineMeaning = ({ status }: { readonly status: EngineStatus }) => {
  const { engine } = useWords().common
  const client = useQueryClient()
  if (status.kind === 'ready')
    return (
      <Text size="sm">
        {isLoopback(status.url)
          ? engine.readyMeaning(status.model)
          : engine.remoteMeaning(status.model, status.url)}
      </Text>
    )
  if (status.kind === 'instant') return <Text size="sm">{engine.instantMeaning}</Text>
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{engine.noneMeaning}</Text>
      <BetterResults />
      <Button
        size="xs"
        variant="default"
        onClick={() => void client.invalidateQueries({ queryKey: keys.engines })}
      >
        {engine.checkAgain}
      </Button>
    </Stack>
  )
}

/** Size of the model that the command fetches. */
const PULL_BYTES = 3.3e9

const BetterResults = () => {
  const { engine } = useWords().common
  const format = useFormat()
  return (
    <>
      <Text size="sm" fw={600}>
        {engine.better}
      </Text>
      <List type="ordered" size="sm" spacing={4}>
        <List.Item>{engine.betterSteps.install}</List.Item>
        <List.Item>
          {engine.betterSteps.pull(format.bytes(PULL_BYTES))} <Code>{engine.pullCommand}</Code>
        </List.Item>
        <List.Item>{engine.betterSteps.back}</List.Item>
      </List>
    </>
  )
}
