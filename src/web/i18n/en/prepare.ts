import type { Words } from '../es/index.ts'
import type { Format } from '../format.ts'

export const prepare = (_format: Format): Words['prepare'] => ({
  title: 'Prepare',
})
