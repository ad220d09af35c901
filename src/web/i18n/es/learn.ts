/** What Triaje learns from tickets that people classified. */
export const learn = {
  title: (column: string): string => `Aprende de tu columna «${column}»`,
  known: (tickets: string, categories: string): string => `${tickets}, ${categories}`,
  tickets: { one: '# ticket ya clasificado', other: '# tickets ya clasificados' },
  categories: { one: '# categoría', other: '# categorías' },
  use: 'Aprender y clasificar con mis categorías',
  learning: 'Aprendiendo de tus tickets…',
  right: (share: string): string => `Acierto mínimo de lo que se clasifica solo: ${share}`,
  rightLabel: 'Acierto mínimo',
  accuracy: (share: string, from: string, to: string): string =>
    `Acierta el ${share} (${from}–${to}) de los tickets que no había visto.`,
  split: 'Quién clasificará los tickets',
  classifier: 'el clasificador',
  model: 'el modelo',
  person: 'tú los revisas',
  saved: (time: string): string => `Ahorra ${time}.`,
  nothing: (share: string): string =>
    `Con estos tickets no se puede asegurar un ${share} de acierto: nada se clasifica solo.`,
  needed: {
    one: 'Bastaría # ticket clasificado.',
    other: 'Bastarían unos # tickets clasificados, o pedir menos acierto.',
  },
  hopeless: 'Pide menos acierto o junta categorías que se parecen.',
  drifted:
    'Los tickets por clasificar no se parecen a los ya clasificados: revisa una muestra antes de fiarte.',
  tooFew: (tickets: string): string => `${tickets}: pocos para aprender de ellos.`,
  merges: (names: string): string => `Parecen la misma categoría: ${names}.`,
  rare: (names: string): string => `Con menos de tres tickets, difíciles de aprender: ${names}.`,
  learned: (tickets: string): string => `Aprendido de ${tickets}`,
  learnedFrom: {
    column: (name: string): string => `de tu columna «${name}»`,
    corrections: (): string => 'de tus correcciones',
    saved: (name: string): string => `de «${name}»`,
  },
  promise: (share: string): string =>
    `Lo que clasifica solo acierta al menos el ${share} de las veces, con el 95 % de seguridad.`,
}
