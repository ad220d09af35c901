/** What Triaje learns from tickets that people classified. */
export const learn = {
  title: (column: string): string => `Aprende de tu columna «${column}»`,
  known: (tickets: string, categories: string): string => `${tickets}, ${categories}`,
  fromFile: (name: string): string =>
    `De «${name}», que tiene las mismas columnas: esta casi no trae categorías.`,
  tickets: { one: '# ticket ya clasificado', other: '# tickets ya clasificados' },
  categories: { one: '# categoría', other: '# categorías' },
  use: 'Aprender y clasificar con mis categorías',
  showExamples: 'Enseñar ejemplos al modelo',
  showExamplesHelp: 'Hasta ocho tickets ya clasificados, solo si así acierta más en otros.',
  answers: {
    used: (count: string, without: string, share: string): string =>
      `También ha aprendido de ${count} respuestas de un modelo en análisis anteriores: con ellas acierta el ${share}, sin ellas el ${without}. Para lo que se asegura no cuentan.`,
    unused: (count: string, without: string, share: string): string =>
      `De ${count} respuestas de un modelo en análisis anteriores no se aprende: con ellas acertaría el ${share}, sin ellas el ${without}.`,
  },
  embed: 'Modelo de vectores',
  embedHelp: 'Mide en qué se parecen los tickets por lo que dicen; se usa solo donde así se acierta más.',
  embedNone: 'Ninguno: solo palabras',
  vectors: {
    used: (model: string, words: string, share: string): string =>
      `Con los vectores de ${model} acierta el ${share}; solo con palabras, el ${words}: se usan.`,
    'no-help': (model: string, words: string, share: string): string =>
      `Con los vectores de ${model} acierta el ${share}; solo con palabras, el ${words}: no se usan.`,
    later: (model: string): string =>
      `Esta previsión es solo por palabras: los vectores de ${model} se prueban al empezar el análisis.`,
    failed: (model: string): string =>
      `El modelo de vectores ${model} ha dejado de responder: se ha aprendido solo de las palabras.`,
  },
  learning: 'Aprendiendo de tus tickets…',
  right: (share: string): string => `Acierto mínimo de lo que se clasifica solo: ${share}`,
  rightLabel: 'Acierto mínimo',
  heldOut: (share: string, from: string, to: string): string =>
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
  trial: (model: string, right: string, tickets: string, classifier: string): string =>
    `El modelo ${model} acierta el ${right} en ${tickets} de tus tickets; el clasificador, el ${classifier}.`,
  trialUse: {
    model: 'Donde el clasificador no está seguro responde el modelo.',
    classifier:
      'Por eso no se le piden categorías al modelo: donde el clasificador no está seguro propone la más probable y tú la revisas. Prueba un modelo mayor o añade definiciones a las categorías.',
    both: 'Donde el clasificador no está seguro responden los dos juntos: en estos tickets así se acierta más.',
  },
  examples: {
    used: (count: string, right: string): string =>
      `Se le enseñan ${count} ejemplos de tickets ya clasificados: con ellos acierta el ${right}.`,
    unused: (count: string, right: string): string =>
      `Con ${count} ejemplos de tickets ya clasificados acertaba el ${right}: no mejora con seguridad, así que no se le enseñan.`,
  },
  mute: {
    classifier:
      'La seguridad del clasificador no distingue aciertos de errores en tus tickets: no se muestra.',
    model: 'La seguridad del modelo no distingue aciertos de errores en tus tickets: no se muestra.',
  },
  learnedFrom: {
    column: (name: string): string => `De tu columna «${name}»`,
    corrections: (): string => 'De tus correcciones',
    saved: (name: string): string => `De «${name}»`,
  },
  accuracy: {
    none: 'No hay tickets clasificados con los que comparar.',
    whose: 'De quién son las respuestas',
    sources: {
      engine: 'Este análisis',
      'classifier-sample': 'El clasificador, en los mismos tickets',
      classifier: 'El clasificador, en todos los clasificados',
    },
    figures: ({ tickets, right, f1 }: { tickets: string; right: string; f1: string }): string =>
      `Acierta el ${right} de ${tickets} tickets ya clasificados; F1 macro: ${f1}.`,
    rival: (model: string, context: string): string =>
      context === '' ? model : `${model}, con el contexto: ${context}`,
    right: 'Acierto',
    difference: 'Diferencia',
    intervals:
      'Entre paréntesis, el intervalo del 95 %. La diferencia es con este análisis, en los tickets que respondieron los dos.',
    confusion: 'Qué se confunde con qué',
    confusionHelp: 'Filas: la categoría que pusieron personas. Columnas: la respuesta.',
    others: 'Las demás',
    noAnswer: 'Sin respuesta',
    calibration: 'Confianza y acierto',
    noConfidence: 'Estas respuestas no dicen cuánta confianza tienen.',
    notTelling: 'Su confianza no distingue lo acertado de lo equivocado: no se muestra.',
    point: (sure: string, right: string, tickets: string): string =>
      `confianza ${sure}: acierta el ${right} de ${tickets}`,
    coverage: (right: string, share: string): string =>
      `Con un acierto del ${right} se queda con el ${share}.`,
    classes: 'Categoría por categoría',
    category: 'Categoría',
    tickets: 'Tickets',
    precision: 'Precisión',
    recall: 'Exhaustividad',
    misfiled: { one: '# ticket parece mal clasificado', other: '# tickets parecen mal clasificados' },
    misfiledHelp:
      'Ni el clasificador, que no los había visto, ni los tickets más parecidos están de acuerdo con su categoría.',
    instead: (label: string, proposed: string): string => `${label} → ${proposed}`,
    download: 'Descargar con una hoja de todos',
  },
  training: {
    title: 'Ajustar un modelo con tus tickets',
    labels: (known: string, more: string): string =>
      `${known}: aún no compensa, harían falta unos ${more} más de los que aprender.`,
    classifier: (known: string): string =>
      `${known}: no compensa, el clasificador ya acierta casi todo lo que se puede acertar.`,
    pays: (known: string, gain: string): string =>
      `${known}: puede compensar; un modelo ajustado acertaría quizá un ${gain} más de los tickets que el clasificador.`,
    files: {
      train: 'Para aprender (JSONL)',
      validation: 'Para elegir (JSONL)',
      test: 'Para juzgar (JSONL)',
      table: 'Todos (CSV)',
    },
  },
  promise: (share: string): string =>
    `Lo que clasifica solo acierta al menos el ${share} de las veces, con el 95 % de seguridad.`,
}
