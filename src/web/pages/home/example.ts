import type { Language } from '../../../shared/language.ts'

const FOUND: Readonly<Record<string, string>> = import.meta.glob(
  '../../../../examples/servicenow-*/tickets.xlsx',
  { query: '?url', import: 'default', eager: true },
)

const addressOf = (language: Language): string | undefined =>
  Object.entries(FOUND).find(([path]) => path.includes(`servicenow-${language}/`))?.[1]

export const hasExample = (language: Language): boolean => addressOf(language) !== undefined

/** The example export in a language, as if the user had chosen it. */
export const exampleFile = async (language: Language, name: string): Promise<File> => {
  const response = await fetch(addressOf(language) ?? '')
  return new File([await response.blob()], name)
}
