import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import type { AnalysisView } from '../../../../jobs/desk.ts'
import { serverPath } from '../../../api/base.ts'
import { useIsGone } from '../../../api/keeping.ts'
import { useWords } from '../../../i18n/index.ts'
import { resultChoices } from './result-choices.ts'

/** The result as a file, at any time; says when it is not all of it yet. */
export const DownloadMenu = ({ analysis }: { readonly analysis: AnalysisView }) => {
  const { analysis: words, keeping } = useWords()
  const { download } = words
  const { fileId, state, total } = analysis
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
        {resultChoices(analysis, { words: download, gone }).map(({ key, label, href }) => (
          <Menu.Item key={key} component="a" href={serverPath(href)} download>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
