import type { Format } from '../format.ts'

export const home = (_format: Format) => ({
  title: 'Inicio',
})
