import type { Localized } from '../shared/language.ts'

/** What engines say of an answer in our own words, and those in Spanish; what a server said stays as it came. */
const WORDS: Readonly<Record<string, string>> = {
  'the answer is empty': 'la respuesta está vacía',
  'the answer is not a JSON object': 'la respuesta no es un objeto JSON',
  'the answer is cut': 'la respuesta llegó cortada',
  'the answer is no JSON': 'la respuesta no es JSON',
  'not an answer of Ollama': 'la respuesta no es de Ollama',
  'this is not Ollama': 'en esa dirección no hay un Ollama',
  'no answer in time': 'no respondió a tiempo',
  'the prompt fills the context': 'el texto llena el contexto del modelo',
  'it thinks and gives no answer': 'piensa y no da respuesta',
  'its context is too small for the instructions (context and categories)':
    'las instrucciones (contexto y categorías) no le caben',
  'its template leaves the instructions out (see TEMPLATE in its Modelfile)':
    'su plantilla deja fuera las instrucciones (mira TEMPLATE en su Modelfile)',
  'the server gives no vectors': 'el servidor no da vectores',
}
const NOT_AS_ASKED = / is not as asked$/

/** The reason of an engine's error in both languages. */
export const engineWords = (said: string): Localized => ({
  en: said,
  es: WORDS[said] ?? said.replace(NOT_AS_ASKED, ' no es lo que se pidió'),
})
