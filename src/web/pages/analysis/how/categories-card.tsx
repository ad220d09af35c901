import { Text } from '@mantine/core'
import type { CategoryView } from '../../../../jobs/desk.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { ErrorState, LoadingState } from '../../../parts/states.tsx'
import { Section } from '../parts/section.tsx'
import { useCategories } from '../queries.ts'
import classes from './categories-card.module.css'
import { categoryGroups } from './category-groups.ts'

/** The list that answers choose from, folded. */
export const CategoriesCard = ({ id }: { readonly id: string }) => {
  const { how } = useWords().analysis
  const { data, error, refetch } = useCategories(id)
  return (
    <Section title={how.categories}>
      {data ? (
        <List categories={data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState />
      )}
    </Section>
  )
}

const List = ({ categories }: { readonly categories: readonly CategoryView[] }) => {
  const { how } = useWords().analysis
  const format = useFormat()
  if (categories.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {how.categoryKinds.free}
      </Text>
    )
  return (
    <details className={classes.folded}>
      <summary>{format.plural(categories.length, how.categoryNames)}</summary>
      <ul className={classes.groups}>
        {categoryGroups(categories).map(({ name, under }) => (
          <li key={name}>
            {name}
            {under.length > 0 && (
              <ul>
                {under.map((child) => (
                  <li key={child}>{child}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
