import { Title } from '@mantine/core'
import { useWords } from '../../i18n/index.ts'

export const AnalysisPage = () => <Title order={1}>{useWords().analysis.title}</Title>
