import { Text } from '@mantine/core'
import type { Estimate } from '../../../../jobs/learning/learned.ts'
import { useAnalyses } from '../../../api/queries.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { expectedRate } from '../estimate.ts'
import type { Setup } from '../request.ts'
import classes from './learn-card.module.css'

type WhoClassifiesProps = { readonly estimate: Estimate; readonly setup: Setup }

/** How many tickets go to whom, and the time that this saves. */
export const WhoClassifies = ({ estimate, setup }: WhoClassifiesProps) => {
  const { learn } = useWords()
  const format = useFormat()
  const saved = useSaved(estimate, setup)
  const { classifier, model, person } = estimate
  const parts = [
    { key: 'classifier', count: classifier, name: learn.classifier },
    ...(setup.engine.model === null ? [] : [{ key: 'model', count: model, name: learn.model }]),
    { key: 'person', count: person, name: learn.person },
  ]
  return (
    <>
      <dl className={classes.who} aria-label={learn.split}>
        {parts.map(({ key, count, name }) => (
          <div key={key}>
            <dd>{format.number(count)}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      {saved !== null && <Text size="sm">{learn.saved(format.duration(saved))}</Text>}
    </>
  )
}

/** Seconds that the model does not need: only where the category is all that is asked for, as texts are asked anyway. */
const useSaved = ({ classifier }: Estimate, { engine, choices }: Setup): number | null => {
  const { data: earlier = [] } = useAnalyses()
  const isOnlyCategory = choices.fields.length === 1 && choices.fields[0] === 'category'
  const rate = expectedRate({ model: engine.value, fields: choices.fields }, earlier)
  return engine.model === null || !isOnlyCategory || rate === null || classifier === 0
    ? null
    : (classifier / rate) * 60
}
