import type { Words } from '../es/index.ts'
import { analysis } from './analysis.ts'
import { common } from './common.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { prepare } from './prepare.ts'

export const en: Words = { common, home, prepare, analysis, guide }
