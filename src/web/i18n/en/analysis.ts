import type { Words } from '../es/index.ts'
import type { Format } from '../format.ts'

export const analysis = (_format: Format): Words['analysis'] => ({
  title: 'Analysis',
})
