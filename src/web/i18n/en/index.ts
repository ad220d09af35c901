import type { Words } from '../es/index.ts'
import type { Format } from '../format.ts'
import { analysis } from './analysis.ts'
import { common } from './common.ts'
import { guide } from './guide.ts'
import { home } from './home.ts'
import { prepare } from './prepare.ts'

export const en = (format: Format): Words => ({
  common: common(format),
  home: home(format),
  prepare: prepare(format),
  analysis: analysis(format),
  guide: guide(format),
})
