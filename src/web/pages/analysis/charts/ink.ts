import { useComputedColorScheme, useMantineTheme } from '@mantine/core'

/** What charts are drawn with: plain values, so that a picture of a chart needs no style sheet. */
export type Ink = {
  readonly text: string
  readonly muted: string
  readonly line: string
  readonly surface: string
  /** Of bars that are no category. */
  readonly accent: string
  /** Of what is left together. */
  readonly rest: string
  /** Of tickets without an answer. */
  readonly none: string
  /** Opacity of the darkest cell of a heat map: `text` stays readable on it (4.5:1). */
  readonly heat: number
  readonly font: string
}

const INKS = {
  light: {
    text: '#1f2328',
    muted: '#57606c',
    line: '#dee2e6',
    surface: '#ffffff',
    accent: '#0f766e',
    rest: '#a3acb9',
    none: '#cbd1d8',
    heat: 0.7,
  },
  dark: {
    text: '#d5d7db',
    muted: '#a3acb9',
    line: '#4a505b',
    surface: '#20242b',
    accent: '#2aa399',
    rest: '#6b7280',
    none: '#4f5661',
    heat: 0.5,
  },
} as const

export const useInk = (): Ink => {
  const { fontFamily } = useMantineTheme()
  return { ...INKS[useComputedColorScheme('light')], font: fontFamily }
}
