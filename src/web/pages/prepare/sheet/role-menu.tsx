import { Menu, Text } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import type { Column, Role } from '../../../../columns/layout.ts'
import { useWords } from '../../../i18n/index.ts'
import { FACT_ROLES, TEXT_ROLES } from '../roles.ts'
import classes from './role-menu.module.css'

type RoleMenuProps = {
  readonly column: Column
  readonly columns: readonly Column[]
  readonly onRole: (index: number, role: Role | null) => void
}

/** What a column is taken for, as a badge; a click offers the other roles. */
export const RoleMenu = ({ column, columns, onRole }: RoleMenuProps) => {
  const { prepare } = useWords()
  const name = column.role ? prepare.roles[column.role] : prepare.sheet.unused
  return (
    <Menu withInitialFocusPlaceholder={false} width={320} position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <button
          type="button"
          className={classes.badge}
          data-used={column.role !== null || undefined}
          aria-label={prepare.sheet.changeRole(column.name, name)}
        >
          {name}
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={prepare.sheet.roleOf(column.name)} mah={420} style={{ overflowY: 'auto' }}>
        <Menu.Label>{prepare.sheet.textRoles}</Menu.Label>
        <RoleItems roles={TEXT_ROLES} column={column} columns={columns} onRole={onRole} />
        <Menu.Label>{prepare.sheet.factRoles}</Menu.Label>
        <RoleItems roles={FACT_ROLES} column={column} columns={columns} onRole={onRole} />
        <Menu.Divider />
        <Menu.Item disabled={column.role === null} onClick={() => onRole(column.index, null)}>
          {prepare.sheet.unused}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

type RoleItemsProps = RoleMenuProps & { readonly roles: readonly Role[] }

const RoleItems = ({ roles, column, columns, onRole }: RoleItemsProps) => {
  const { prepare } = useWords()
  const holder = (role: Role): string | undefined =>
    columns.find((other) => other.role === role && other.index !== column.index)?.name
  return roles.map((role) => (
    <Menu.Item
      key={role}
      leftSection={<IconCheck size={14} aria-hidden opacity={column.role === role ? 1 : 0} />}
      onClick={() => onRole(column.index, role)}
    >
      {prepare.roles[role]}
      {holder(role) && (
        <Text size="xs" c="dimmed" truncate>
          {prepare.sheet.taken(holder(role) ?? '')}
        </Text>
      )}
    </Menu.Item>
  ))
}
