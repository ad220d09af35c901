import type { Words } from '../es/index.ts'

/** What every screen needs. */
export const common: Words['common'] = {
  appName: 'Triaje',
  skipToContent: 'Skip to content',
  home: 'Home',
  guide: 'Guide',
  language: 'Language',
  lightMode: 'Use light colours',
  darkMode: 'Use dark colours',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading…',
  tickets: { one: '# ticket', other: '# tickets' },
  instant: 'No model (instant)',
  states: {
    queued: 'Queued',
    running: 'Running',
    paused: 'Paused',
    done: 'Done',
    failed: 'Failed',
    cancelled: 'Cancelled',
  },
  problem: {
    title: 'Something went wrong',
    detail: 'Nothing is lost. Try again.',
    offlineTitle: 'Triaje does not answer',
    offlineDetail:
      'The program cannot be reached. Check that it is still open; what is done is saved, and this page goes on by itself when it is back.',
    offlineBanner:
      'Triaje does not answer. What is done is saved; the page goes on by itself when it is back.',
    notFoundTitle: 'There is no such page',
    notFoundDetail: 'The analysis or the file may have been deleted.',
    toHome: 'Go to the start',
  },
  signIn: {
    title: 'Sign in to Triaje',
    detail: 'This server has a password. If you do not have it, ask the person who runs it.',
    password: 'Password',
    submit: 'Sign in',
  },
  engine: {
    label: 'Engine',
    checking: 'Looking for engines…',
    ready: (version, model) => `Ollama ${version} · ${model} ready`,
    none: 'No Ollama found: the instant engine will be used',
    instant: 'Instant engine',
    instantMeaning:
      'This server is set to use the instant engine: it classifies by words and summarises with sentences of the ticket itself, in seconds and without a model. Ollama answers too: you can choose one of its models when you prepare an analysis.',
    noModel: 'Ollama has no model: the instant engine will be used',
    readyMeaning: (model) =>
      `Ollama answers on this machine and has "${model}". Analyses use that model unless you choose another, and no ticket leaves the machine.`,
    remoteMeaning: (model, url) =>
      `Ollama answers at ${url} and has "${model}". Tickets will be sent to that address.`,
    noneMeaning:
      'The instant engine will be used: it classifies by words and summarises with sentences of the ticket itself, in seconds and without a model.',
    better: 'How to get better results',
    betterSteps: {
      install: 'Install Ollama from ollama.com and open it.',
      pull: (size) => `In a terminal, run this command (about ${size}):`,
      back: 'Come back here: the model appears by itself.',
    },
    pullCommand: 'ollama pull gemma3:4b',
    checkAgain: 'Check again',
  },
}
