import type { Words } from '../es/index.ts'

export const guide: Words['guide'] = {
  title: 'Guide',
  contents: 'In this guide',
  missing: 'The guide is not in this language yet',
}
