import type { Words } from '../es/index.ts'
import { analysis } from './analysis.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { keeping } from './keeping.ts'
import { learn } from './learn.ts'
import { prepare } from './prepare.ts'
import { tickets } from './tickets.ts'

export const en: Words = { common, home, prepare, analysis, tickets, charts, guide, keeping, learn }
