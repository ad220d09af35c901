import type { AnalysisView, FileView } from '../jobs/desk.ts'
import type { Language } from '../shared/language.ts'

/**
 * What to say to whoever gets the starter list although people have filed the tickets already; null where that was
 * chosen, or there is nothing to learn from.
 */
export const learnTip = (
  { sheets }: Pick<FileView, 'sheets'>,
  { settings }: Pick<AnalysisView, 'settings'>,
  language: Language,
): string | null => {
  const { layout, categories } = settings
  const labels = sheets.find(({ sheet }) => sheet === layout.sheet)?.foreseen?.labels
  if (categories.kind !== 'starter' || !labels) return null
  const asked = `--categories "@${labels.name.includes('"') ? `#${labels.index}` : labels.name}"`
  return WORDS[language](labels, asked)
}

type Known = {
  readonly name: string
  readonly labelled: number
  readonly classes: number
  readonly from?: string | undefined
}

const WORDS: Readonly<Record<Language, (known: Known, asked: string) => string>> = {
  es: ({ name, labelled, classes, from }, asked) =>
    from
      ? `Consejo: con ${asked} se usa lo aprendido de «${from}», que tiene las mismas columnas: ${labelled} tickets en ${classes} categorías.`
      : `Consejo: la columna «${name}» ya trae ${labelled} tickets clasificados en ${classes} categorías; aprende de ella con ${asked}.`,
  en: ({ name, labelled, classes, from }, asked) =>
    from
      ? `Tip: with ${asked} what was learned from "${from}", which has the same columns, is used: ${labelled} tickets in ${classes} categories.`
      : `Tip: the column "${name}" has ${labelled} tickets classified into ${classes} categories already; learn from it with ${asked}.`,
}
