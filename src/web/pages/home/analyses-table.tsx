import { ActionIcon, Group, Progress, Stack, Text } from '@mantine/core'
import { IconDownload, IconTrash } from '@tabler/icons-react'
import type { AnalysisView } from '../../../jobs/desk.ts'
import { serverPath } from '../../api/base.ts'
import { useIsGone } from '../../api/keeping.ts'
import { useFormat, useWords } from '../../i18n/index.ts'
import { KeptUntil } from '../../parts/kept-until.tsx'
import { AnchorLink } from '../../parts/links.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import classes from './analyses-table.module.css'
import { TopCategories } from './top-categories.tsx'

type AnalysesTableProps = {
  readonly analyses: readonly AnalysisView[]
  readonly onDelete: (analysis: AnalysisView) => void
}

/** Of so many analyses, the newest, the largest categories are asked. */
const RECENT = 10

/** One row an analysis; on a narrow screen each row is a card. */
export const AnalysesTable = ({ analyses, onDelete }: AnalysesTableProps) => {
  const { home } = useWords()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{home.file}</th>
          <th scope="col">{home.state}</th>
          <th scope="col">{home.topCategories}</th>
          <th scope="col">{home.madeBy}</th>
          <th scope="col">{home.when}</th>
          <th scope="col">
            <span className={classes.hidden}>{home.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {analyses.map((analysis, at) => (
          <AnalysisRow key={analysis.id} analysis={analysis} recent={at < RECENT} onDelete={onDelete} />
        ))}
      </tbody>
    </table>
  )
}

type RowActionsProps = { readonly analysis: AnalysisView; readonly onDelete: AnalysesTableProps['onDelete'] }

type AnalysisRowProps = RowActionsProps & { readonly recent: boolean }

const AnalysisRow = ({ analysis, recent, onDelete }: AnalysisRowProps) => {
  const { common } = useWords()
  const format = useFormat()
  const { id, fileId, name, total, model, createdAt } = analysis
  return (
    <tr>
      <td className={classes.name}>
        <AnchorLink to="/analyses/$id" params={{ id }} fw={600} c="inherit" className={classes.link}>
          {name}
        </AnchorLink>
        <Text size="xs" c="dimmed">
          {format.plural(total, common.tickets)}
        </Text>
        <KeptUntil fileId={fileId} />
      </td>
      <td>
        <Progressed analysis={analysis} />
      </td>
      <td>{recent && analysis.done > 0 && <TopCategories id={id} />}</td>
      <td className={classes.short}>{model ?? common.instant}</td>
      <td className={classes.short}>
        <Text size="sm" component="time" dateTime={createdAt} title={format.dateTime(createdAt)}>
          {format.ago(createdAt)}
        </Text>
      </td>
      <td className={classes.actions}>
        <RowActions analysis={analysis} onDelete={onDelete} />
      </td>
    </tr>
  )
}

/** The state in a word; while there is more to do, how far it is. */
const Progressed = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { home } = useWords()
  const format = useFormat()
  const { state, total, done, failed, skipped } = analysis
  const over = done + failed + skipped
  const text = home.progress(format.number(over), format.number(total))
  return (
    <Stack gap={4}>
      <Group gap={8}>
        <StateBadge state={state} />
        <Text size="xs" c="dimmed">
          {state === 'done' ? null : text}
          {failed > 0 && ` ${format.plural(failed, home.failedTickets)}`}
        </Text>
      </Group>
      {state !== 'done' && total > 0 && (
        <Progress.Root size={4} maw={220}>
          <Progress.Section
            value={(over / total) * 100}
            color={state === 'running' ? 'teal' : 'gray'}
            aria-label={text}
          />
        </Progress.Root>
      )}
    </Stack>
  )
}

const RowActions = ({ analysis, onDelete }: RowActionsProps) => {
  const { home } = useWords()
  const { id, fileId, files, name, state, done } = analysis
  const gone = useIsGone(fileId)
  const download = state === 'done' ? home.download(name) : home.downloadPartial(name)
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {done > 0 && !gone && (
        <ActionIcon
          component="a"
          href={serverPath(
            `/api/analyses/${encodeURIComponent(id)}/result.${files.length > 1 ? 'zip' : 'xlsx'}`,
          )}
          download
          variant="subtle"
          size="lg"
          color="gray"
          c="var(--mantine-color-text)"
          aria-label={download}
          title={download}
        >
          <IconDownload size={18} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        size="lg"
        color="gray"
        c="var(--mantine-color-text)"
        aria-label={home.remove(name)}
        title={home.remove(name)}
        onClick={() => onDelete(analysis)}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
