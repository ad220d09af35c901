import type { Words } from '../es/index.ts'
import type { Format } from '../format.ts'

export const home = (_format: Format): Words['home'] => ({
  title: 'Start',
})
