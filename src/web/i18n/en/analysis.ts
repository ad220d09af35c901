import type { Words } from '../es/index.ts'

export const analysis: Words['analysis'] = {
  title: 'Analysis',
}
