import { Title } from '@mantine/core'
import { useWords } from '../../i18n/index.ts'

export const GuidePage = () => <Title order={1}>{useWords().guide.title}</Title>
