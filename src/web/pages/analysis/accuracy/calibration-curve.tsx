import { Text } from '@mantine/core'
import type { SourceReport } from '../../../../jobs/learning/evaluation-view.ts'
import { useFormat, useWords } from '../../../i18n/index.ts'
import classes from './accuracy.module.css'

const SIZE = 240
const MARGIN = 28
const at = (share: number): number => MARGIN + share * (SIZE - 2 * MARGIN)

type CalibrationProps = { readonly confidence: SourceReport['evaluation']['confidence'] }

/** How often answers of each confidence were right, beside the line where both are the same. */
export const CalibrationCurve = ({ confidence }: CalibrationProps) => {
  const { accuracy } = useWords().learn
  const format = useFormat()
  if (confidence === null) return <Text size="sm">{accuracy.noConfidence}</Text>
  if (!confidence.telling) return <Text size="sm">{accuracy.notTelling}</Text>
  const points = confidence.curve.map((point) => ({
    ...point,
    x: at(point.confidence),
    y: SIZE - at(point.accuracy),
  }))
  return (
    <>
      <svg
        className={classes.curve}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={accuracy.calibration}
      >
        <line className={classes.ideal} x1={at(0)} y1={SIZE - at(0)} x2={at(1)} y2={SIZE - at(1)} />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ x, y, tickets, confidence: sure, accuracy: right }) => (
          <circle key={x} cx={x} cy={y} r={4}>
            <title>
              {accuracy.point(format.percent(sure), format.percent(right), format.number(tickets))}
            </title>
          </circle>
        ))}
      </svg>
      {confidence.coverage.map(({ right, coverage }) => (
        <Text key={right} size="sm">
          {accuracy.coverage(format.percent(right), format.percent(coverage))}
        </Text>
      ))}
    </>
  )
}
