/** What every screen needs. */
export const common = {
  appName: 'Triaje',
  skipToContent: 'Ir al contenido',
  home: 'Inicio',
  guide: 'Guía',
  language: 'Idioma',
  lightMode: 'Usar colores claros',
  darkMode: 'Usar colores oscuros',
  close: 'Cerrar',
  cancel: 'Cancelar',
  retry: 'Reintentar',
  loading: 'Cargando…',
  tickets: { one: '# ticket', other: '# tickets' },
  instant: 'Sin modelo (instantáneo)',
  states: {
    queued: 'En cola',
    running: 'En marcha',
    paused: 'En pausa',
    done: 'Terminado',
    failed: 'Con error',
    cancelled: 'Cancelado',
  },
  problem: {
    title: 'Algo ha fallado',
    detail: 'No se ha perdido nada. Vuelve a intentarlo.',
    offlineTitle: 'Triaje no responde',
    offlineDetail:
      'No se puede hablar con el programa. Comprueba que sigue abierto; lo terminado está guardado y esta página sigue sola cuando vuelva.',
    offlineBanner: 'Triaje no responde. Lo terminado está guardado; la página sigue sola cuando vuelva.',
    notFoundTitle: 'Esta página no existe',
    notFoundDetail: 'Puede que el análisis o el archivo se haya eliminado.',
    toHome: 'Ir al inicio',
  },
  signIn: {
    title: 'Entrar en Triaje',
    detail: 'Este servidor tiene contraseña. Si no la tienes, pídesela a quien lo administra.',
    password: 'Contraseña',
    submit: 'Entrar',
  },
  engine: {
    label: 'Motor',
    checking: 'Buscando motores…',
    ready: (version: string, model: string) => `Ollama ${version} · ${model} listo`,
    none: 'Sin Ollama: se usará el motor instantáneo',
    instant: 'Motor instantáneo',
    instantMeaning:
      'En este servidor se eligió el motor instantáneo: clasifica por palabras y resume con frases del propio ticket, en segundos y sin modelo. Ollama también responde: puedes elegir un modelo suyo al preparar cada análisis.',
    noModel: 'Ollama sin modelos: se usará el motor instantáneo',
    readyMeaning: (model: string) =>
      `Ollama responde en este equipo y tiene «${model}». Los análisis usarán ese modelo si no eliges otro, y ningún ticket sale de aquí.`,
    remoteMeaning: (model: string, url: string) =>
      `Ollama responde en ${url} y tiene «${model}». Los tickets se enviarán a esa dirección.`,
    noneMeaning:
      'Se usará el motor instantáneo: clasifica por palabras y resume con frases del propio ticket, en segundos y sin modelo.',
    better: 'Cómo obtener mejores resultados',
    betterSteps: {
      install: 'Instala Ollama desde ollama.com y ábrelo.',
      pull: (size: string) => `En una terminal, ejecuta este comando (unos ${size}):`,
      back: 'Vuelve aquí: el modelo aparecerá solo.',
    },
    pullCommand: 'ollama pull gemma3:4b',
    checkAgain: 'Comprobar de nuevo',
  },
}
