import { Tabs } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { AnalysisView } from '../../../jobs/desk.ts'
import { isNotFound } from '../../api/problem.ts'
import { useAnalysis } from '../../api/queries.ts'
import { useWords } from '../../i18n/index.ts'
import { NotFound } from '../../parts/not-found.tsx'
import { ErrorState, LoadingState } from '../../parts/states.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { AnalysisHeader } from './header/analysis-header.tsx'
import { HowTab } from './how/how-tab.tsx'
import { ProgressAnnouncer } from './live/progress-announcer.tsx'
import { type Live, useLive } from './live/use-live.ts'
import { useProgressTitle } from './live/use-progress-title.ts'
import classes from './page.module.css'
import { TABS, type Tab } from './search.ts'
import { SummaryTab } from './summary/summary-tab.tsx'
import { TicketsTab } from './tickets/tickets-tab.tsx'
import { useAnalysisId, useAnalysisSearch } from './use-search.ts'

const AccuracyTab = lazy(async () => ({
  default: (await import('./accuracy/accuracy-tab.tsx')).AccuracyTab,
}))
const ChartsTab = lazy(async () => ({ default: (await import('./charts/charts-tab.tsx')).ChartsTab }))

/** One analysis, while it runs and afterwards. */
export const AnalysisPage = () => {
  const id = useAnalysisId()
  const { data, error, refetch } = useAnalysis(id)
  if (data) return <LoadedAnalysis key={id} analysis={data} />
  if (isNotFound(error)) return <NotFound />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  return <LoadingState />
}

const LoadedAnalysis = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const live = useLive(analysis)
  useProgressTitle(analysis)
  return (
    <div className={classes.page}>
      <AnalysisHeader analysis={analysis} connected={live.connected} />
      <ProgressAnnouncer analysis={analysis} />
      <AnalysisTabs analysis={analysis} live={live} />
    </div>
  )
}

type TabProps = { readonly analysis: AnalysisView; readonly live: Live }

const AnalysisTabs = ({ analysis, live }: TabProps) => {
  const { tabs } = useWords().analysis
  const [{ tab = 'summary' }, change] = useAnalysisSearch()
  const [searching, setSearching] = useState(false)
  const show = (next: string | null, toSearch = false): void => {
    setSearching(toSearch)
    change({ tab: TABS.find((one) => one === next), row: undefined })
  }
  // on the tickets themselves their own search box takes the key
  useKeys(tab === 'tickets' ? {} : { '/': () => show('tickets', true) })
  return (
    <Tabs className={classes.tabs ?? ''} value={tab} onChange={(value) => show(value)} keepMounted={false}>
      <Tabs.List className={classes.list ?? ''}>
        {TABS.filter((name) => name !== 'accuracy' || isJudged(analysis)).map((name) => (
          <Tabs.Tab key={name} value={name} className={classes.tab ?? ''}>
            {tabs[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className={classes.panel ?? ''}>
        <TabContent tab={tab} analysis={analysis} live={live} searching={searching} />
      </Tabs.Panel>
    </Tabs>
  )
}

/** People gave categories that answers can be compared with. */
const isJudged = ({ state, settings }: AnalysisView): boolean =>
  state === 'done' && settings.categories.kind === 'column'

type TabContentProps = TabProps & { readonly tab: Tab; readonly searching: boolean }

const TabContent = ({ tab, analysis, live, searching }: TabContentProps) => {
  if (tab === 'tickets')
    return (
      <TicketsTab
        id={analysis.id}
        state={analysis.state}
        settings={analysis.settings}
        searching={searching}
      />
    )
  if (tab === 'how') return <HowTab analysis={analysis} />
  if (tab === 'summary') return <SummaryTab analysis={analysis} latest={live.latest} />
  return (
    <Suspense fallback={<LoadingState />}>
      {tab === 'accuracy' ? <AccuracyTab analysis={analysis} /> : <ChartsTab analysis={analysis} />}
    </Suspense>
  )
}
