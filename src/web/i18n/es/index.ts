import { analysis } from './analysis.ts'
import { charts } from './charts.ts'
import { common } from './common.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { keeping } from './keeping.ts'
import { learn } from './learn.ts'
import { prepare } from './prepare.ts'
import { tickets } from './tickets.ts'

/** Spanish: tú, neutral between countries. */
export const es = { common, home, prepare, analysis, tickets, charts, guide, keeping, learn }

/** Every text of the page, by screen; Spanish is the original, other languages have the same shape. */
export type Words = typeof es
