import type { Localized } from '../shared/language.ts'

/** What the sheet "How it was made" says of what was learned. */
export const LEARNED_WORDS = {
  title: { es: 'Lo aprendido', en: 'What was learned' },
  column: { es: 'De la columna', en: 'From the column' },
  saved: { es: 'De un archivo anterior', en: 'From an earlier file' },
  corrections: { es: 'De las correcciones', en: 'From corrections' },
  yes: { es: 'Sí', en: 'Yes' },
  labelled: { es: 'Tickets ya clasificados', en: 'Labelled tickets' },
  classes: { es: 'Categorías aprendidas', en: 'Categories learned' },
  accuracy: { es: 'Aciertos en tickets no vistos', en: 'Right on held-out tickets' },
  interval: { es: 'Intervalo del 95 %', en: '95 % interval' },
  right: { es: 'Acierto mínimo pedido', en: 'Right at least, as asked' },
  threshold: { es: 'Responde solo desde la probabilidad', en: 'Answers alone from probability' },
  nothing: { es: 'Nada: no se puede asegurar', en: 'Nothing: it cannot be guaranteed' },
  told: { es: 'Qué más se sabe', en: 'What else is known' },
} as const satisfies Record<string, Localized>
