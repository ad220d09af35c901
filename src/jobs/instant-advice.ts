import type { Language } from '../shared/language.ts'

/** How to get more than the instant engine can do; `refused`: an Ollama on another machine that is not asked. */
export const instantAdvice = (refused: string | null, language: Language): string =>
  (refused === null ? INSTALL : ALLOW)[language].replace('{url}', () => refused ?? '')

const INSTALL = {
  es: 'instala Ollama (ollama.com) y un modelo, por ejemplo «ollama pull gemma3:4b»',
  en: 'install Ollama (ollama.com) and a model, for example "ollama pull gemma3:4b"',
}

/** Whoever says an address has a server already. */
const ALLOW = {
  es: 'arranca Triaje con TRIAJE_ALLOW_REMOTE=1 (a {url} no se le pregunta porque los tickets saldrían de este equipo)',
  en: 'start Triaje with TRIAJE_ALLOW_REMOTE=1 ({url} is not asked because tickets would leave this machine)',
}
