import { useFormat, useWords } from '../../../i18n/index.ts'
import { useSearchLink } from '../use-search.ts'
import { ChartSvg } from './chart-svg.tsx'
import { fitText, textWidth } from './fit-text.ts'
import type { Heat } from './heat.ts'
import { useInk } from './ink.ts'

type HeatMapProps = { readonly heat: Heat; readonly width: number; readonly label: string }

const ROW = 30
const HEAD = 28
/** Where names do not fit above their column they are slanted, and given this height. */
const SLANTED_HEAD = 72
const SIZE = 13
const GAP = 2

/** Categories by priorities: the darker, the more tickets; each cell leads to its tickets. */
export const HeatMap = ({ heat, width, label }: HeatMapProps) => {
  const ink = useInk()
  const { categories, priorities } = heat
  const font = `${SIZE}px ${ink.font}`
  const labels = Math.min(0.42 * width, Math.max(...categories.map((name) => textWidth(name, font))) + 12)
  const cell = (width - labels) / priorities.length
  const slanted = priorities.some((name) => textWidth(name, font) > cell - 6)
  const head = slanted ? SLANTED_HEAD : HEAD
  const height = head + categories.length * ROW
  return (
    <ChartSvg label={label} width={width} height={height} fontSize={SIZE}>
      {priorities.map((priority, at) => (
        <ColumnName
          key={priority}
          name={priority}
          x={labels + (at + 0.5) * cell}
          head={head}
          slanted={slanted}
        />
      ))}
      {categories.map((category, at) => (
        <text key={category} x={0} y={head + (at + 0.5) * ROW} dominantBaseline="central" fill={ink.text}>
          <title>{category}</title>
          {fitText(category, labels - 12, font)}
        </text>
      ))}
      {categories.flatMap((category, row) =>
        priorities.map((priority, column) => (
          <Cell
            key={`${category}\n${priority}`}
            heat={heat}
            category={category}
            priority={priority}
            box={{ x: labels + column * cell, y: head + row * ROW, width: cell - GAP, height: ROW - GAP }}
          />
        )),
      )}
    </ChartSvg>
  )
}

type ColumnNameProps = {
  readonly name: string
  readonly x: number
  readonly head: number
  readonly slanted: boolean
}

const ColumnName = ({ name, x, head, slanted }: ColumnNameProps) => {
  const ink = useInk()
  const at = slanted ? { x: x + 4, y: head - 10 } : { x, y: head / 2 }
  return (
    <text
      {...at}
      textAnchor={slanted ? 'end' : 'middle'}
      dominantBaseline="central"
      fill={ink.muted}
      {...(slanted ? { transform: `rotate(40 ${at.x} ${at.y})` } : {})}
    >
      <title>{name}</title>
      {slanted ? fitText(name, 84, `${SIZE}px ${ink.font}`) : name}
    </text>
  )
}

type CellProps = {
  readonly heat: Heat
  readonly category: string
  readonly priority: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const Cell = ({ heat, category, priority, box }: CellProps) => {
  const { charts, common } = useWords()
  const format = useFormat()
  const linkTo = useSearchLink()
  const ink = useInk()
  const count = heat.count(category, priority)
  const strength = heat.max === 0 ? 0 : count / heat.max
  const words = charts.cell(category, priority, format.plural(count, common.tickets))
  return (
    <a {...linkTo({ tab: 'tickets', category, priority })} tabIndex={-1}>
      <title>{words}</title>
      <rect {...box} rx={3} fill={ink.line} fillOpacity={0.35} />
      <rect {...box} rx={3} fill={ink.accent} fillOpacity={strength * ink.heat} />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        textAnchor="middle"
        dominantBaseline="central"
        fill={ink.text}
      >
        {count === 0 ? '' : format.number(count)}
      </text>
    </a>
  )
}
