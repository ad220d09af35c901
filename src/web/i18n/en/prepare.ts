import type { Words } from '../es/index.ts'

export const prepare: Words['prepare'] = {
  title: 'Prepare',
}
