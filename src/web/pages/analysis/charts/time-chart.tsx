import { useId, useState } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { ChartSvg } from './chart-svg.tsx'
import { type Ink, useInk } from './ink.ts'
import { Legend, type LegendItem, legendHeight } from './legend.tsx'
import { partName } from './part-name.ts'
import { PeriodColumn } from './period-column.tsx'
import { PeriodTip } from './period-tip.tsx'
import { type Part, type Period, partsOf, ticksTo } from './periods.ts'
import { PeriodLabels, Ticks } from './time-axes.tsx'
import { AXIS, PLOT, type Scale, SIZE, scaleOf, TOP } from './time-scale.ts'

type TimeChartProps = {
  readonly periods: readonly Period[]
  /** Categories that have a part of their own. */
  readonly named: readonly string[]
  readonly nameOf: (period: Period, full?: boolean) => string
  readonly colourOf: (category: string) => string
  readonly width: number
}

/** Columns stacked by category; an incomplete one is hatched. Each leads to its tickets. */
export const TimeChart = (props: TimeChartProps) => {
  const { periods, named, nameOf, colourOf, width } = props
  const ink = useInk()
  const [hovered, setHovered] = useState<number | null>(null)
  const ticks = ticksTo(Math.max(...periods.map(({ count }) => count)))
  const scale = scaleOf(ticks, periods.length, { width, ink })
  const partColour = (part: Part): string =>
    part.kind === 'category' ? colourOf(part.name) : restColour(part, ink)
  const shown = hovered === null ? undefined : periods[hovered]
  return (
    <div style={{ position: 'relative' }}>
      <Plot {...props} ticks={ticks} scale={scale} partColour={partColour} onHover={setHovered} />
      {shown && hovered !== null && (
        <PeriodTip
          title={nameOf(shown, true)}
          partial={shown.partial}
          parts={partsOf(shown, named)}
          colourOf={partColour}
          x={scale.x(hovered) + scale.column / 2}
          width={width}
        />
      )}
    </div>
  )
}

const restColour = ({ kind }: Part, ink: Ink): string => (kind === 'others' ? ink.rest : ink.none)

type PlotProps = TimeChartProps & {
  readonly ticks: readonly number[]
  readonly scale: Scale
  readonly partColour: (part: Part) => string
  /** Index of the period under the pointer, or null. */
  readonly onHover: (at: number | null) => void
}

const Plot = ({ periods, named, nameOf, width, ticks, scale, partColour, onHover }: PlotProps) => {
  const { charts } = useWords()
  const ink = useInk()
  const hatch = useId()
  const legend = useLegend(periods, named, partColour)
  const bottom = TOP + PLOT + AXIS
  return (
    <ChartSvg
      label={charts.time.name}
      width={width}
      height={bottom + legendHeight(legend, width, ink)}
      fontSize={SIZE}
      onPointerLeave={() => onHover(null)}
    >
      <Hatch id={hatch} ink={ink} />
      <Ticks ticks={ticks} scale={scale} ink={ink} width={width} />
      {periods.map((period, at) => (
        <PeriodColumn
          key={period.start}
          period={period}
          parts={partsOf(period, named)}
          x={scale.x(at)}
          scale={scale}
          hatch={hatch}
          label={nameOf(period, true)}
          colourOf={partColour}
          onHover={() => onHover(at)}
        />
      ))}
      <PeriodLabels periods={periods} nameOf={nameOf} scale={scale} ink={ink} />
      <Legend items={legend} top={bottom} width={width} ink={ink} />
    </ChartSvg>
  )
}

const Hatch = ({ id, ink }: { readonly id: string; readonly ink: Ink }) => (
  <defs>
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={3} height={6} fill={ink.surface} fillOpacity={0.75} />
    </pattern>
  </defs>
)

const useLegend = (
  periods: readonly Period[],
  named: readonly string[],
  colourOf: (part: Part) => string,
): readonly LegendItem[] => {
  const { charts } = useWords()
  const byCategory: Record<string, number> = {}
  for (const period of periods)
    for (const [name, count] of Object.entries(period.byCategory))
      byCategory[name] = (byCategory[name] ?? 0) + count
  return partsOf({ byCategory }, named).map((part) => ({
    key: `${part.kind} ${part.name}`,
    label: partName(part, charts),
    colour: colourOf(part),
    ...(part.kind === 'category' ? { to: { tab: 'tickets', category: part.name } as const } : {}),
  }))
}
