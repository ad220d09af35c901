import { Group, Text, useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { assignColours } from './category-colour.ts'

const NEUTRAL = { light: '#8b929c', dark: '#7a818c' }

/**
 * The colour (hex, for the scheme in use) of each parent category. Pass all parents of the analysis, in any order:
 * the same names always give the same colours. Unknown names are grey.
 */
export const useCategoryColours = (parents: readonly string[]): ((parent: string) => string) => {
  const scheme = useComputedColorScheme('light')
  const key = JSON.stringify([...parents].sort())
  const colours = useMemo(() => assignColours(JSON.parse(key) as string[]), [key])
  return (parent) => (colours.get(parent) ?? NEUTRAL)[scheme]
}

type CategoryMarkProps = { readonly name: string; readonly detail?: string; readonly colour: string }

/** A category's name behind a square of its parent's colour; `detail` is its second level. */
export const CategoryMark = ({ name, detail, colour }: CategoryMarkProps) => (
  <Group gap={8} wrap="nowrap" miw={0}>
    <span aria-hidden style={{ width: 10, height: 10, borderRadius: 3, background: colour, flex: 'none' }} />
    <Text span size="sm" truncate title={detail ? `${name} · ${detail}` : name}>
      {name}
      {detail && (
        <Text span size="sm" c="dimmed">
          {` · ${detail}`}
        </Text>
      )}
    </Text>
  </Group>
)
