import type { Queue } from '../story.ts'
import { BUSINESS } from './business.ts'
import { PLATFORM } from './platform.ts'
import { WORKPLACE } from './workplace.ts'

export const JIRA: readonly Queue[] = [PLATFORM, WORKPLACE, BUSINESS]
