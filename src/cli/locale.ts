import { type Language, languageSaid } from '../shared/language.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language of the system's user, or null when it is neither of ours: as gettext finds it, where an empty variable
 * counts as none. Windows sets no such variables; `system` is what it says itself, asked only there.
 */
export const localeLanguage = (env: Environment, system: () => string | null): Language | null => {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || system() || ''
  const isPlain = /^(C|POSIX)?(\.|$)/.test(locale)
  return languageSaid(env.LANGUAGE && !isPlain ? `${env.LANGUAGE}:${locale}` : locale)
}

export const windowsLocale = (): string | null =>
  process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : null

/** Whoever asks for summaries in a language reads it; that of the locale or the setting comes first. */
export const languageAsked = (argv: readonly string[]): Language | null => {
  const at = argv.indexOf('--language')
  return languageSaid(at < 0 ? argv.find((word) => word.startsWith('--language='))?.slice(11) : argv[at + 1])
}
