import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import type { AnalysisView, ResultFormat } from '../../../../jobs/desk.ts'
import { serverPath } from '../../../api/base.ts'
import { useIsGone } from '../../../api/keeping.ts'
import { useWords } from '../../../i18n/index.ts'

const CHOICES = [
  { key: 'xlsx', format: 'xlsx', query: '' },
  { key: 'how', format: 'xlsx', query: '?sheets=how' },
  { key: 'csv', format: 'csv', query: '' },
  { key: 'json', format: 'json', query: '' },
] as const satisfies readonly { key: string; format: ResultFormat; query: string }[]

/** The result as a file, at any time; says when it is not all of it yet. */
export const DownloadMenu = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { analysis: words, keeping } = useWords()
  const { download } = words
  const { id, fileId, state, total } = analysis
  const whole = state === 'done'
  const gone = useIsGone(fileId)
  return (
    <Menu position="bottom-end" shadow="md" width={300}>
      <Menu.Target>
        <Button
          variant={whole ? 'filled' : 'default'}
          disabled={total === 0}
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {whole ? download.label : download.partial}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!whole && <Menu.Label>{download.partialNote}</Menu.Label>}
        {gone && <Menu.Label>{keeping.workbookGone}</Menu.Label>}
        {CHOICES.filter(({ format }) => !gone || format !== 'xlsx').map(({ key, format, query }) => (
          <Menu.Item
            key={key}
            component="a"
            href={serverPath(`/api/analyses/${encodeURIComponent(id)}/result.${format}${query}`)}
            download
          >
            {download[key]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
