import { Anchor, Stack, Text } from '@mantine/core'
import type { StatisticsView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { CategoryMark } from '../../../parts/category-mark.tsx'
import { LoadingState } from '../../../parts/states.tsx'
import { Section } from '../parts/section.tsx'
import { useAnalysisColours } from '../use-colours.ts'
import { useSearchLink } from '../use-search.ts'
import { topLevel } from './look-first.ts'
import classes from './summary.module.css'

const SHOWN = 6

type TopCategoriesProps = { readonly id: string; readonly statistics: StatisticsView | undefined }

/** The largest categories with their share of the tickets that have one. */
export const TopCategories = ({ id, statistics }: TopCategoriesProps) => {
  const { top } = useWords().analysis
  const linkTo = useSearchLink()
  const aside = (
    <Anchor {...linkTo({ tab: 'charts' })} size="sm">
      {top.all}
    </Anchor>
  )
  return (
    <Section title={top.title} aside={aside}>
      {statistics ? <Shares id={id} statistics={statistics} /> : <LoadingState />}
    </Section>
  )
}

type SharesProps = { readonly id: string; readonly statistics: StatisticsView }

const Shares = ({ id, statistics }: SharesProps) => {
  const { top } = useWords().analysis
  const colourOf = useAnalysisColours(id, statistics)
  const categories = topLevel(statistics.categories)
  const total = categories.reduce((sum, { count }) => sum + count, 0)
  if (total === 0)
    return (
      <Text size="sm" c="dimmed">
        {top.none}
      </Text>
    )
  return (
    <Stack gap="sm" component="ul" className={classes.list ?? ''}>
      {categories.slice(0, SHOWN).map(({ id, name, count }) => (
        <Share key={id} name={name} count={count} share={count / total} colour={colourOf(name)} />
      ))}
    </Stack>
  )
}

type ShareProps = {
  readonly name: string
  readonly count: number
  readonly share: number
  readonly colour: string
}

const Share = ({ name, count, share, colour }: ShareProps) => {
  const format = useFormat()
  const linkTo = useSearchLink()
  return (
    <li className={classes.share}>
      <Anchor {...linkTo({ tab: 'tickets', category: name })} c="inherit" miw={0}>
        <CategoryMark name={name} colour={colour} />
      </Anchor>
      <Text size="sm" c="dimmed">
        {`${format.number(count)} · ${format.percent(share)}`}
      </Text>
      <div className={classes.track} aria-hidden>
        <div className={classes.fill} style={{ width: `${share * 100}%`, background: colour }} />
      </div>
    </li>
  )
}
