import type { Words } from '../es/index.ts'
import type { Format } from '../format.ts'

export const guide = (_format: Format): Words['guide'] => ({
  title: 'Guide',
})
