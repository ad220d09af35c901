import { Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconArrowDown, IconArrowRight } from '@tabler/icons-react'
import { useWords } from '../../i18n/index.ts'
import { CategoryMark, useCategoryColours } from '../../parts/category-mark.tsx'
import { ExampleButton } from './example-button.tsx'
import classes from './first-steps.module.css'

/** Where nothing was analysed yet: what comes out, by one ticket, and the example in one click. */
export const FirstSteps = () => {
  const { home } = useWords()
  return (
    <Paper withBorder p={0} className={classes.card ?? ''}>
      <Stack gap="xs" align="flex-start" justify="center" className={classes.words ?? ''}>
        <Title order={3} size="h4">
          {home.emptyTitle}
        </Title>
        <Text c="dimmed" size="sm">
          {home.emptyDetail}
        </Text>
        <ExampleButton />
      </Stack>
      <BeforeAndAfter />
    </Paper>
  )
}

/** One ticket of the example as it comes and as it goes. */
const BeforeAndAfter = () => {
  const { sample } = useWords().home
  const colourOf = useCategoryColours([sample.category])
  return (
    <div className={classes.sample}>
      <Side name={sample.before}>
        <p className={classes.raw}>{sample.raw}</p>
      </Side>
      <Group className={classes.arrow ?? ''} aria-hidden>
        <IconArrowRight size={20} className={classes.wide} />
        <IconArrowDown size={20} className={classes.narrow} />
      </Group>
      <Side name={sample.after}>
        <CategoryMark name={sample.category} detail={sample.subcategory} colour={colourOf(sample.category)} />
        <p className={classes.summary}>{sample.summary}</p>
      </Side>
    </div>
  )
}

const Side = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
  <div className={classes.side}>
    <Text size="xs" c="dimmed" fw={600} mb={8}>
      {name}
    </Text>
    {children}
  </div>
)
