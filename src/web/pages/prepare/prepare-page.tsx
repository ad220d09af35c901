import { Title } from '@mantine/core'
import { useWords } from '../../i18n/index.ts'

export const PreparePage = () => <Title order={1}>{useWords().prepare.title}</Title>
