import type { Words } from '../es/index.ts'

export const guide: Words['guide'] = {
  title: 'Guide',
}
