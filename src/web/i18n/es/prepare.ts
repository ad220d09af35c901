import type { Format } from '../format.ts'

export const prepare = (_format: Format) => ({
  title: 'Preparar',
})
