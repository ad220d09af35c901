import { ActionIcon, Group, Paper, Text, Title } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconChartBar, IconCopy, IconDownload, IconTable } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useRef } from 'react'
import { useWords } from '../../../i18n/index.ts'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'
import { type ChartId, tablesOf } from '../search.ts'
import { useAnalysisSearch } from '../use-search.ts'
import { type ChartRow, ChartTable } from './chart-table.tsx'
import classes from './charts.module.css'
import { useInk } from './ink.ts'
import { canCopy, copyPicture, pictureOf, savePicture } from './picture.ts'

type ChartCardProps = {
  readonly id: ChartId
  /** What it shows: "Network is 31 % of the tickets". */
  readonly title: string
  readonly note?: string
  /** Draws it in the width there is; one svg with a view box in pixels. */
  readonly chart: (width: number) => ReactNode
  readonly head: readonly string[]
  readonly rows: readonly ChartRow[]
  readonly controls?: ReactNode
  readonly wide?: boolean
}

/** A chart with its statement, its table, and ways to take it along as a picture. */
export const ChartCard = ({ id, title, note, chart, head, rows, controls, wide }: ChartCardProps) => {
  const { name } = useWords().charts[id]
  const [asTable, toggle] = useTableView(id)
  const { ref, width } = useElementSize<HTMLDivElement>()
  const area = useRef<HTMLDivElement>(null)
  return (
    <Paper withBorder p="md" component="section" aria-label={name} className={classes.card} data-wide={wide}>
      <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
        <div>
          <Text size="xs" c="dimmed">
            {name}
          </Text>
          <Title order={2} size="h5" className={classes.title ?? ''}>
            {title}
          </Title>
        </div>
        <Tools area={area} title={title} asTable={asTable} onToggle={toggle} />
      </Group>
      {controls}
      <div ref={useMergedRef(ref, area)} className={classes.area}>
        {asTable ? <ChartTable caption={title} head={head} rows={rows} /> : width > 0 && chart(width)}
      </div>
      {note && (
        <Text size="xs" c="dimmed" mt={8}>
          {note}
        </Text>
      )}
    </Paper>
  )
}

/** Whether a chart is shown as its table; kept in the address. */
const useTableView = (id: ChartId): readonly [boolean, () => void] => {
  const [search, change] = useAnalysisSearch()
  const shown = tablesOf(search)
  const asTable = shown.includes(id)
  const toggled = asTable ? shown.filter((one) => one !== id) : [...shown, id]
  return [asTable, () => change({ tables: toggled.join('.') }, { replace: true })]
}

type ToolsProps = {
  readonly area: RefObject<HTMLDivElement | null>
  readonly title: string
  readonly asTable: boolean
  readonly onToggle: () => void
}

const Tools = ({ area, title, asTable, onToggle }: ToolsProps) => {
  const { charts } = useWords()
  const { copy, save } = usePicture(area, title)
  return (
    <Group gap={2} wrap="nowrap">
      <Tool
        label={asTable ? charts.chart : charts.table}
        icon={asTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
        onClick={onToggle}
      />
      {!asTable && canCopy() && <Tool label={charts.copy} icon={<IconCopy size={18} />} onClick={copy} />}
      {!asTable && <Tool label={charts.save} icon={<IconDownload size={18} />} onClick={save} />}
    </Group>
  )
}

type ToolProps = { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }

const Tool = ({ label, icon, onClick }: ToolProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    c="dimmed"
    size="lg"
    aria-label={label}
    title={label}
    onClick={onClick}
  >
    {icon}
  </ActionIcon>
)

const usePicture = (area: RefObject<HTMLDivElement | null>, title: string) => {
  const { charts } = useWords()
  const notice = useProblemNotice()
  const ink = useInk()
  const draw = async (): Promise<Blob> => {
    const svg = area.current?.querySelector('svg')
    if (!svg) throw new Error('no chart')
    return pictureOf(svg, { title, ink })
  }
  const copy = async (): Promise<void> => {
    await copyPicture(draw())
    notifications.show({ message: charts.copied })
  }
  const save = async (): Promise<void> => savePicture(await draw(), title)
  return { copy: () => void copy().catch(notice), save: () => void save().catch(notice) }
}
