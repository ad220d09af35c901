import { ActionIcon, Group, Kbd, Modal, Table, Text } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../i18n/index.ts'
import { useKeys } from './use-keys.ts'

const KEYS = [
  ['search', ['/']],
  ['moves', ['↑', '↓']],
  ['openRow', ['Enter']],
  ['close', ['Esc']],
  ['help', ['?']],
] as const

/** The list of keys, by its button or by `?`; not where there is no room, and no keyboard either. */
export const KeysHelp = () => {
  const { tickets, common } = useWords()
  const [opened, setOpened] = useState(false)
  useKeys({ '?': () => setOpened(true) })
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        c="var(--mantine-color-text)"
        visibleFrom="xs"
        aria-label={tickets.keys.title}
        title={tickets.keys.title}
        onClick={() => setOpened(true)}
      >
        <IconKeyboard size={20} aria-hidden />
      </ActionIcon>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={tickets.keys.title}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <Table variant="vertical" withRowBorders={false}>
          <Table.Tbody>
            {KEYS.map(([name, keys]) => (
              <Table.Tr key={name}>
                <Table.Td>
                  <Text size="sm">{tickets.keys[name]}</Text>
                </Table.Td>
                <Table.Td>
                  <Group gap={4}>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  )
}
