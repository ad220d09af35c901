import { Anchor, Stack, Text } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { placeOnPage } from '../../api/base.ts'
import { useLanguage, useWords } from '../../i18n/index.ts'
import { EmptyState, LoadingState } from '../../parts/states.tsx'
import classes from './guide-page.module.css'
import { guideText } from './guide-texts.ts'
import { type Block, readMarkdown } from './markdown.ts'
import { BlockView, Inlines } from './markdown-view.tsx'

/** The user guide, task by task. */
export const GuidePage = () => {
  const { common, guide } = useWords()
  useDocumentTitle(`${guide.title} · ${common.appName}`)
  const language = useLanguage()
  const { data, isPending } = useQuery({
    queryKey: ['guide', language],
    queryFn: () => guideText(language),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const blocks = useMemo(() => readMarkdown(data ?? ''), [data])
  if (isPending) return <LoadingState />
  if (blocks.length === 0) return <EmptyState title={guide.missing} />
  return (
    <div className={classes.layout}>
      <Contents blocks={blocks} />
      <Stack component="article" gap="sm" className={classes.article ?? ''}>
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a fixed text never change places
          <BlockView key={at} block={block} />
        ))}
      </Stack>
    </div>
  )
}

/** The tasks, each a link to its place. */
const Contents = ({ blocks }: { readonly blocks: readonly Block[] }) => {
  const { guide } = useWords()
  const tasks = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
  return (
    <nav aria-label={guide.contents} className={classes.contents}>
      <Text fw={600} size="sm" mb={8}>
        {guide.contents}
      </Text>
      <Stack gap={6}>
        {tasks.map(({ id, inlines }) => (
          <Anchor key={id} href={placeOnPage(id)} size="sm" c="var(--text-accent)">
            <Inlines inlines={inlines} />
          </Anchor>
        ))}
      </Stack>
    </nav>
  )
}
