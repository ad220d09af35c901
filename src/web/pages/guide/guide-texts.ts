import type { Language } from '../../../shared/language.ts'

const FOUND = import.meta.glob<string>('../../../../docs/guide.*.md', { query: '?raw', import: 'default' })

/** The guide in a language, fetched when it is first read. Null where there is none. */
export const guideText = async (language: Language): Promise<string | null> => {
  const load = FOUND[`../../../../docs/guide.${language}.md`]
  return load ? load() : null
}
