/** The charts of an analysis: every title says what the chart shows. */
export const charts = {
  soFar: (done: string, total: string) => `Con ${done} de ${total} tickets; se actualiza solo.`,
  none: 'Todavía no hay nada que dibujar',
  noneDetail: 'Los gráficos aparecen con las primeras respuestas.',
  table: 'Ver como tabla',
  chart: 'Ver como gráfico',
  copy: 'Copiar como imagen',
  copied: 'Imagen copiada',
  save: 'Descargar la imagen (.png)',
  count: 'Tickets',
  under: (share: string) => `< ${share}`,
  share: 'Parte',
  rest: { one: 'Otra categoría', other: 'Otras # categorías' },
  restValues: { one: 'Otro valor', other: 'Otros # valores' },
  unanswered: 'Sin respuesta',
  categories: {
    name: 'Categorías',
    title: (name: string, share: string) => `${name} es el ${share} de los tickets`,
    column: 'Categoría',
  },
  time: {
    name: 'Tickets a lo largo del tiempo',
    weekTitle: (period: string, tickets: string) =>
      `La semana con más tickets empezó el ${period}: ${tickets}`,
    monthTitle: (period: string, tickets: string) => `El mes con más tickets fue ${period}: ${tickets}`,
    week: 'Semana',
    month: 'Mes',
    by: 'Agrupar por',
    partial: 'Periodo incompleto',
    monthNote: 'Meses del calendario, por fecha de apertura.',
    weekNote: 'Semanas de lunes a domingo, por fecha de apertura.',
    others: 'Otras',
    column: 'Periodo',
  },
  priority: {
    name: 'Prioridad y categoría',
    title: (priority: string, share: string, category: string) =>
      `De los tickets con prioridad «${priority}», el ${share} es ${category}`,
    column: 'Prioridad',
  },
  group: {
    name: 'Grupo',
    title: (name: string, share: string) => `${name} recibe el ${share} de los tickets`,
    column: 'Grupo',
  },
  site: {
    name: 'Sede',
    title: (name: string, share: string) => `De ${name} viene el ${share} de los tickets`,
    column: 'Sede',
  },
  bar: (name: string, tickets: string, share: string) => `${name}: ${tickets}, ${share}`,
  cell: (row: string, column: string, tickets: string) => `${row}, ${column}: ${tickets}`,
}
