export const guide = {
  title: 'Guía',
  contents: 'En esta guía',
  missing: 'La guía todavía no está en este idioma',
}
