import type { CSSProperties } from 'react'
import type { SourceReport } from '../../../../jobs/learning/evaluation-view.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './accuracy.module.css'

/** How often each true category (row) got each answer (column): the darker, the more of its row. */
export const ConfusionPicture = ({ labels, cells }: SourceReport['evaluation']['confusion']) => {
  const { accuracy } = useWords().learn
  const format = useFormat()
  const nameOf = (label: string | null): string =>
    label === null ? accuracy.others : label || accuracy.noAnswer
  return (
    <div className={classes.scroll}>
      <table className={classes.confusion}>
        <caption>{accuracy.confusionHelp}</caption>
        <thead>
          <tr>
            <td />
            {labels.map((label) => (
              <th key={label} scope="col">
                <span>{nameOf(label)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, i) => {
            const all = row.reduce((sum, count) => sum + count, 0) || 1
            const label = labels[i] ?? null
            return (
              <tr key={label}>
                <th scope="row">{nameOf(label)}</th>
                {row.map((count, k) => (
                  <td
                    key={labels[k]}
                    data-right={i === k || undefined}
                    style={{ '--share': `${Math.round((count / all) * 100)}%` } as CSSProperties}
                  >
                    {count === 0 ? '' : format.number(count)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
