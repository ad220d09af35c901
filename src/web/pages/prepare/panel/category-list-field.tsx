import { Button, FileButton, Group, Text, Textarea } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useFormat, useWords } from '../../../i18n/index.ts'
import { useProblemNotice } from '../../../parts/use-problem-notice.ts'
import { categoryText } from '../category-file.ts'
import { parseCategories } from '../category-list.ts'
import classes from './panel.module.css'

type CategoryListFieldProps = { readonly text: string; readonly onText: (text: string) => void }

/** A list of one's own: written, pasted or from a file, with what was understood of it. */
export const CategoryListField = ({ text, onText }: CategoryListFieldProps) => {
  const { categories } = useWords().prepare
  const notice = useProblemNotice()
  const { mutate, isPending } = useMutation({
    mutationFn: categoryText,
    onSuccess: onText,
    onError: notice,
  })
  return (
    <>
      <Textarea
        className={classes.list}
        aria-label={categories.listLabel}
        placeholder={categories.listPlaceholder}
        autosize
        minRows={5}
        maxRows={12}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Understood text={text} />
      <Group>
        <FileButton
          accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.tsv,.txt,.json"
          onChange={(file) => file && mutate(file)}
        >
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              loading={isPending}
              leftSection={<IconUpload size={14} aria-hidden />}
            >
              {categories.upload}
            </Button>
          )}
        </FileButton>
      </Group>
    </>
  )
}

/** "12 categories, 40 subcategories", or why the list cannot be used. */
const Understood = ({ text }: { readonly text: string }) => {
  const { categories } = useWords().prepare
  const format = useFormat()
  const list = parseCategories(text)
  if (!list.ok)
    return (
      <Text size="xs" c={text.trim() === '' ? 'dimmed' : 'var(--mantine-color-error)'} role="status">
        {categories[list.reason]}
      </Text>
    )
  const parts = [format.plural(list.parents, categories.found)]
  if (list.children > 0) parts.push(format.plural(list.children, categories.foundChildren))
  return (
    <Text size="xs" fw={600} c="var(--text-accent)" role="status">
      {parts.join(', ')}
    </Text>
  )
}
