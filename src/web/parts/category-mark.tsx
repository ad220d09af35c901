import { useComputedColorScheme } from '@mantine/core'
import { useMemo } from 'react'
import { assignColours } from './category-colour.ts'
import classes from './category-mark.module.css'

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

type CategoryMarkProps = {
  readonly name: string
  readonly detail?: string
  readonly colour: string
  /** All of the name on as many lines as it needs, where it is not one of many. */
  readonly wrap?: boolean
}

/**
 * A category's name behind a square of its parent's colour; `detail` is its second level. Plain elements, since a
 * long list makes hundreds of them a second.
 */
export const CategoryMark = ({ name, detail, colour, wrap }: CategoryMarkProps) => (
  <span className={classes.mark} data-wrap={wrap || undefined} title={detail ? `${name} · ${detail}` : name}>
    <span aria-hidden className={classes.square} style={{ background: colour }} />
    <span className={classes.words}>
      {name}
      {detail && <span className={classes.detail}>{` · ${detail}`}</span>}
    </span>
  </span>
)
