import type { Format } from '../format.ts'

export const guide = (_format: Format) => ({
  title: 'Guía',
})
