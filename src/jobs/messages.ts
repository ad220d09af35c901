import type { Language, Localized } from '../shared/language.ts'

/** What the log of a run says, by code. */
const MESSAGES = {
  'run.import': { es: 'Leyendo los tickets de «{name}».', en: 'Reading the tickets of "{name}".' },
  'run.imported': {
    es: '{total} tickets leídos, {skipped} sin texto.',
    en: '{total} tickets read, {skipped} without text.',
  },
  'run.repeated': {
    es: '{count} tickets aparecen en más de una fila de los archivos: se cuenta y se analiza una vez cada uno, y su respuesta va a todas sus filas.',
    en: '{count} tickets occur in more than one row of the files: each is counted and analysed once, and all of its rows get the answer.',
  },
  'run.loading': {
    es: 'Cargando el modelo {model}. La primera vez puede tardar un minuto.',
    en: 'Loading the model {model}. The first time may take a minute.',
  },
  'run.started': {
    es: 'Analizando con {model} ({url}).',
    en: 'Analysing with {model} ({url}).',
  },
  'run.instant': {
    es: 'Se usa el motor instantáneo, sin modelo: resume con frases del propio ticket y clasifica por palabras. Para mejores resultados {advice}, y explica tus sistemas en el contexto.',
    en: 'The instant engine is used, without a model: it summarises with sentences of the ticket and classifies by words. For better results {advice}, and explain your systems in the context.',
  },
  'run.learning': {
    es: 'Aprendiendo de los tickets ya clasificados en «{name}».',
    en: 'Learning from the tickets that are classified already in "{name}".',
  },
  'run.learning-corrections': {
    es: 'Aprendiendo de las correcciones.',
    en: 'Learning from the corrections.',
  },
  'run.categories-left-out': {
    es: 'La columna tiene demasiados valores distintos: se usan los {kept} más frecuentes como categorías y {leftOut} quedan fuera. Comprueba que sea la columna de la categoría.',
    en: 'The column has too many different values: the {kept} commonest are used as categories and {leftOut} are left out. Check that it is the column of the category.',
  },
  'run.list-shortened': {
    es: 'La lista es larga: las definiciones de {count} categorías se acortan para el modelo. Si son importantes, hazlas más breves o usa menos categorías.',
    en: 'The list is long: the definitions of {count} categories are shortened for the model. Where they matter, make them briefer or use fewer categories.',
  },
  'run.learning-share': {
    es: 'Aprendiendo: {share} % hecho.',
    en: 'Learning: {share} % done.',
  },
  'run.learning-saved': {
    es: 'La columna «{column}» está casi vacía: se usa lo aprendido de «{name}», que tiene las mismas columnas.',
    en: 'The column "{column}" is nearly empty: what was learned from "{name}", which has the same columns, is used.',
  },
  'run.learned': {
    es: 'Ha aprendido de {labelled} tickets con {classes} categorías: acierta el {accuracy} % ({from}–{to}) de los que no había visto.',
    en: 'Learned from {labelled} tickets with {classes} categories: right in {accuracy} % ({from}–{to}) of held-out ones.',
  },
  'run.distilled': {
    es: 'También ha aprendido de {count} respuestas de un modelo en análisis anteriores, que cuentan menos que lo que clasificaron personas: así acierta el {with} % en lugar del {without} %. Para lo que se asegura del acierto no cuentan.',
    en: 'It learned from {count} answers of a model in earlier analyses, too, which count less than what people classified: {with} % right instead of {without} %. They have no part in what is promised.',
  },
  'run.not-distilled': {
    es: 'De {count} respuestas de un modelo en análisis anteriores no se aprende: con ellas acertaría el {with} %, sin ellas el {without} %.',
    en: 'Nothing is learned from {count} answers of a model in earlier analyses: {with} % right with them, {without} % without.',
  },
  'run.vectors': {
    es: 'Con los vectores de {model} acierta el {with} % de los tickets que no había visto; solo con palabras, el {words} %: se usan.',
    en: 'With vectors of {model} it is right in {with} % of held-out tickets, by words alone in {words} %: they are used.',
  },
  'run.no-vectors': {
    es: 'Con los vectores de {model} acierta el {with} % de los tickets que no había visto; solo con palabras, el {words} %: no se usan.',
    en: 'With vectors of {model} it is right in {with} % of held-out tickets, by words alone in {words} %: they are not used.',
  },
  'run.vectors-failed': {
    es: 'El modelo de vectores {model} ha dejado de responder: se aprende solo de las palabras.',
    en: 'The embedding model {model} stopped answering: only words are learned from.',
  },
  'run.too-few-labels': {
    es: 'Tickets clasificados: {labelled}; categorías con alguno: {classes}. Son pocos para aprender de ellos: hacen falta al menos {needed} tickets, de dos categorías.',
    en: 'Classified tickets: {labelled}; categories with any: {classes}. Too few to learn from: it takes at least {needed} tickets, of two categories.',
  },
  'run.guaranteed': {
    es: 'El clasificador responde solo donde acierta al menos el {right} % (con el 95 % de seguridad): {count} de {total} tickets. El resto va a {rest}.',
    en: 'The classifier answers alone where it is right at least {right} % of the time (with 95 % confidence): {count} of {total} tickets. The rest goes to {rest}.',
  },
  'run.not-guaranteed': {
    es: 'Con estos tickets clasificados no se puede asegurar un {right} % de acierto: ningún ticket se clasifica solo. {advice}',
    en: 'These classified tickets cannot guarantee {right} % right answers: no ticket is classified alone. {advice}',
  },
  'run.drifted': {
    es: 'Los tickets por clasificar no se parecen a los ya clasificados: lo que se asegura del acierto no vale para ellos. Revisa una muestra.',
    en: 'The tickets to classify look unlike the classified ones: what is promised of right answers does not hold for them. Review a sample.',
  },
  'run.trying': {
    es: 'Probando el modelo {model} con {count} tickets ya clasificados, antes de preguntarle por los demás.',
    en: 'Trying the model {model} on {count} classified tickets before it is asked about the others.',
  },
  'run.trial': {
    es: 'El modelo {model}: acierta el {right} % ({from}–{to}) en {tickets} de tus tickets; el clasificador, el {classifier} %.',
    en: 'The model {model}: {right} % right ({from}–{to}) on {tickets} of your tickets; the classifier: {classifier} %.',
  },
  'run.trial-worse': {
    es: 'El modelo clasifica peor que lo aprendido, así que no se le piden categorías: donde el clasificador no está seguro propone la más probable y una persona la revisa. Para que ayude, prueba un modelo mayor o añade definiciones a las categorías.',
    en: 'The model classifies worse than what was learned, so it is not asked for categories: where the classifier is not sure it proposes the likeliest one, for a person to review. For a model that helps, try a larger one or add definitions to the categories.',
  },
  'run.trial-together': {
    es: 'Donde el clasificador no está seguro responden los dos juntos: en estos tickets así se acierta más.',
    en: 'Where the classifier is not sure, both answer together: on these tickets that is right more often.',
  },
  'run.trial-below': {
    es: 'Donde se le preguntaría, el modelo acierta el {share} %, menos del {right} % pedido: revisa sus respuestas, sobre todo las marcadas. Un modelo mayor, definiciones en las categorías o más tickets clasificados ayudan.',
    en: 'Where it would be asked, the model is right {share} % of the time, less than the {right} % asked for: review its answers, first of all those marked. A larger model, definitions of the categories or more classified tickets help.',
  },
  'run.examples': {
    es: 'Con {count} ejemplos de tickets ya clasificados el modelo acierta el {with} % en lugar del {without} %: se le enseñan.',
    en: 'With {count} examples of classified tickets the model is {with} % right instead of {without} %: it is shown them.',
  },
  'run.shown': {
    es: 'Al modelo se le enseñan {count} ejemplos de tickets ya clasificados.',
    en: 'The model is shown {count} examples of classified tickets.',
  },
  'run.no-examples': {
    es: 'Con {count} ejemplos de tickets ya clasificados el modelo acierta el {with} % en lugar del {without} %: no mejora con seguridad, así que no se le enseñan.',
    en: 'With {count} examples of classified tickets the model is {with} % right instead of {without} %: not surely better, so it is not shown them.',
  },
  'run.confidence-mute': {
    es: 'La seguridad {whose} no distingue sus aciertos de sus errores en los tickets clasificados (AUROC {separation}): no se muestra.',
    en: '{whose} confidence does not tell its right answers from its wrong ones on the classified tickets (AUROC {separation}): none is shown.',
  },
  'run.confidence-dear': {
    es: 'Con esta versión de Ollama cada respuesta tardaría {times} veces lo de ahora si dijera su confianza: no se pide. Con otra versión puede costar menos; los tickets ya clasificados de los que se aprende también dan una.',
    en: 'With this version of Ollama each answer would take {times} times as long if it told its confidence: it is not asked for. With another version it may cost less; classified tickets that are learned from give one, too.',
  },
  'run.waiting': {
    es: 'El motor no responde en {url}. Se vuelve a intentar solo; no se pierde nada.',
    en: 'The engine does not answer at {url}. It is tried again by itself; nothing is lost.',
  },
  'run.trouble': {
    es: 'En pausa: {detail} Se vuelve a intentar solo cada pocos minutos.',
    en: 'Paused: {detail} It is tried again by itself every few minutes.',
  },
  'run.back': { es: 'El motor responde de nuevo.', en: 'The engine answers again.' },
  'run.stopped': { es: 'En pausa: {detail}', en: 'Paused: {detail}' },
  'run.failed': { es: 'No pudo empezar: {detail}', en: 'Could not start: {detail}' },
  'run.full': {
    es: 'En pausa: {detail} Sigue solo en cuanto haya espacio.',
    en: 'Paused: {detail} It goes on by itself as soon as there is room.',
  },
  'run.room': { es: 'Vuelve a haber espacio en disco.', en: 'There is room on disk again.' },
  'run.paused': { es: 'En pausa.', en: 'Paused.' },
  'run.resumed': { es: 'Continúa.', en: 'Going on.' },
  'run.cancelled': { es: 'Cancelado. Lo terminado se conserva.', en: 'Cancelled. What is done is kept.' },
  'run.retried': {
    es: 'Se reintentan {count} tickets con error.',
    en: '{count} failed tickets are retried.',
  },
  'run.file-gone': {
    es: '«{name}» se ha borrado al cumplir su plazo. Las respuestas se conservan y se descargan en .csv o .json.',
    en: '"{name}" was deleted at the end of its time. The answers are kept and can be downloaded as .csv or .json.',
  },
  'run.done': {
    es: 'Terminado: {done} tickets analizados, {failed} con error, {skipped} sin texto.',
    en: 'Finished: {done} tickets analysed, {failed} failed, {skipped} without text.',
  },
  'run.dominant': {
    es: 'Más de la mitad de las respuestas son «{category}» ({share} %). {advice}',
    en: 'More than half of the answers are "{category}" ({share} %). {advice}',
  },
} as const satisfies Record<string, Localized>

export type MessageCode = keyof typeof MESSAGES

export const message = (
  code: MessageCode,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string => MESSAGES[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
