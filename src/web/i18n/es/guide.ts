export const guide = {
  title: 'Guía',
}
