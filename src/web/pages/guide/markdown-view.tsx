import { Anchor, Code, List, Table, Text, Title, type TitleOrder } from '@mantine/core'
import type { Block, Inline } from './markdown.ts'

/** A line with its marks as elements. */
export const Inlines = ({ inlines }: { readonly inlines: readonly Inline[] }) =>
  inlines.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never change places
    <InlineView key={at} inline={inline} />
  ))

const InlineView = ({ inline }: { readonly inline: Inline }) => {
  if (inline.kind === 'link') return <LinkView {...inline} />
  if (inline.kind === 'code') return <Code style={{ overflowWrap: 'anywhere' }}>{inline.text}</Code>
  if (inline.kind === 'strong') return <strong>{inline.text}</strong>
  if (inline.kind === 'em') return <em>{inline.text}</em>
  return inline.text
}

const LinkView = ({ text, href }: { readonly text: string; readonly href: string }) => (
  <Anchor href={href} rel="noreferrer" c="var(--text-accent)" underline="always">
    {text}
  </Anchor>
)

/** One block of a Markdown text. */
export const BlockView = ({ block }: { readonly block: Block }) => {
  if (block.kind === 'heading') return <Heading block={block} />
  if (block.kind === 'list') return <ListView block={block} />
  if (block.kind === 'table') return <TableView block={block} />
  if (block.kind === 'code')
    return (
      <Code block tabIndex={0}>
        {block.text}
      </Code>
    )
  return (
    <Text>
      <Inlines inlines={block.inlines} />
    </Text>
  )
}

type Of<Kind> = { readonly block: Extract<Block, { kind: Kind }> }

const Heading = ({ block }: Of<'heading'>) => {
  const order = block.level as TitleOrder
  return (
    <Title
      order={order}
      size={`h${Math.min(6, order + 1)}`}
      id={block.id}
      mt={order > 1 ? 'lg' : 0}
      style={{ scrollMarginTop: 72 }}
    >
      <Inlines inlines={block.inlines} />
    </Title>
  )
}

const ListView = ({ block }: Of<'list'>) => (
  <List type={block.ordered ? 'ordered' : 'unordered'} spacing={6} withPadding>
    {block.items.map((item, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the items of a fixed text never change places
      <List.Item key={at}>
        <Inlines inlines={item} />
      </List.Item>
    ))}
  </List>
)

const TableView = ({ block }: Of<'table'>) => {
  const [head = [], ...rows] = block.rows
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a fixed text never change places
              <Table.Th key={at}>
                <Inlines inlines={cell} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a fixed text never change places
            <Table.Tr key={line}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a fixed text never change places
                <Table.Td key={at}>
                  <Inlines inlines={cell} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
