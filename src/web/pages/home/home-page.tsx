import { Title } from '@mantine/core'
import { useWords } from '../../i18n/index.ts'

export const HomePage = () => <Title order={1}>{useWords().home.title}</Title>
