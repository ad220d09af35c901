import { SegmentedControl } from '@mantine/core'
import type { StatisticsView } from '../../../../jobs/desk.ts'
import { useFormat, useLanguage, useWords } from '../../../i18n/index.ts'
import { localeFor } from '../../../i18n/language.ts'
import { noonOf } from '../tickets/filters.ts'
import { useAnalysisSearch } from '../use-search.ts'
import { ChartCard } from './chart-card.tsx'
import { busiest, type Period, periodsOf, type Unit, unitFor } from './periods.ts'
import { TimeChart } from './time-chart.tsx'

type TimeCardProps = {
  readonly statistics: Pick<StatisticsView, 'byWeek' | 'byMonth'>
  /** First-level categories, most first. */
  readonly categories: readonly string[]
  readonly colourOf: (category: string) => string
  /** Day on which the file was there, `YYYY-MM-DD`. */
  readonly today: string
}

/** Categories with a colour of their own in a column. */
const NAMED = 8
const MOST_PERIODS = 120

/** How many tickets were opened in each week or month, and of which categories. */
export const TimeCard = ({ statistics, categories, colourOf, today }: TimeCardProps) => {
  const { charts, common } = useWords()
  const format = useFormat()
  const [search, change] = useAnalysisSearch()
  const { byWeek, byMonth } = statistics
  const unit = search.unit ?? unitFor(byWeek)
  const nameOf = usePeriodName(unit)
  const periods = periodsOf(unit === 'week' ? byWeek : byMonth, unit, today).slice(-MOST_PERIODS)
  const best = busiest(periods)
  if (byWeek.length < 2 || !best) return null
  const { time } = charts
  const title = unit === 'week' ? time.weekTitle : time.monthTitle
  return (
    <ChartCard
      wide
      id="time"
      title={title(nameOf(best, true), format.plural(best.count, common.tickets))}
      note={unit === 'week' ? time.weekNote : time.monthNote}
      controls={<UnitSwitch unit={unit} onChange={(chosen) => change({ unit: chosen }, { replace: true })} />}
      chart={(width) => (
        <TimeChart
          periods={periods}
          named={categories.slice(0, NAMED)}
          nameOf={nameOf}
          colourOf={colourOf}
          width={width}
        />
      )}
      head={[time.column, charts.count]}
      rows={periods.map((period) => ({
        key: period.start,
        cells: [
          period.partial ? `${nameOf(period, true)} (${time.partial})` : nameOf(period, true),
          format.number(period.count),
        ],
        to: { tab: 'tickets', from: period.start, to: period.end },
      }))}
    />
  )
}

type UnitSwitchProps = { readonly unit: Unit; readonly onChange: (unit: Unit) => void }

const UnitSwitch = ({ unit, onChange }: UnitSwitchProps) => {
  const { time } = useWords().charts
  return (
    <SegmentedControl
      size="xs"
      mt={8}
      aria-label={time.by}
      data={[
        { value: 'week', label: time.week },
        { value: 'month', label: time.month },
      ]}
      value={unit}
      onChange={(value) => onChange(value === 'week' ? 'week' : 'month')}
    />
  )
}

/** "4 May" or "May 2026"; `full` for texts, else as short as an axis needs it. */
const usePeriodName = (unit: Unit): ((period: Period, full?: boolean) => string) => {
  const locale = localeFor(useLanguage(), navigator.languages)
  const format = useFormat()
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit' })
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
  return ({ start }, full = false) => {
    const at = new Date(noonOf(start))
    if (unit === 'week') return full ? format.date(noonOf(start)) : shortDay.format(at)
    return full ? month.format(at) : shortMonth.format(at)
  }
}
