export const prepare = {
  title: 'Preparar',
}
