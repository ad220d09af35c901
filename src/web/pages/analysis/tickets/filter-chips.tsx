import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useWords } from '../../../i18n/index.ts'
import type { SearchPatch } from '../search.ts'
import { type Chip, NO_FILTERS } from './filters.ts'

type FilterChipsProps = { readonly chips: readonly Chip[]; readonly onChange: (patch: SearchPatch) => void }

/** The filters in force; a click takes one away. */
export const FilterChips = ({ chips, onChange }: FilterChipsProps) => {
  const { tickets } = useWords()
  if (chips.length === 0) return null
  return (
    <Group gap={8}>
      {chips.map(({ key, label, without }) => (
        <Button
          key={key}
          size="compact-sm"
          radius="xl"
          variant="light"
          fw={500}
          maw="100%"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={tickets.removeFilter(label)}
          onClick={() => onChange(without)}
        >
          {label}
        </Button>
      ))}
      {chips.length > 1 && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(NO_FILTERS)}>
          {tickets.clearFilters}
        </Button>
      )}
    </Group>
  )
}
