import type { Format } from '../format.ts'

export const analysis = (_format: Format) => ({
  title: 'Análisis',
})
