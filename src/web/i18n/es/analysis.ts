export const analysis = {
  title: 'Análisis',
}
