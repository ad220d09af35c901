import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one hue of actions: a calm teal, dark enough for white text from shade 7 on. */
const TEAL: MantineColorsTuple = [
  '#eefbf9',
  '#d6f3ee',
  '#aee6de',
  '#7fd5ca',
  '#4dbdb1',
  '#2aa399',
  '#178a82',
  '#0f766e',
  '#115e59',
  '#134e4a',
]

/** Grey for dark mode: neutral and a little warm, with enough steps between page, card and line. */
const DARK: MantineColorsTuple = [
  '#d5d7db',
  '#b4b8bf',
  '#9aa0a9',
  '#7a818c',
  '#4a505b',
  '#363b45',
  '#2a2e37',
  '#20242b',
  '#191c22',
  '#121419',
]

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 7 },
  colors: { teal: TEAL, dark: DARK },
  fontFamily: 'Inter Variable, Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Cascadia Mono, Menlo, Consolas, monospace',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: { fontWeight: '650' },
  components: {
    Button: { styles: { label: { fontWeight: 600 } } },
    Paper: { defaultProps: { radius: 10 } },
    // Quiet, with the colour at the edge; the titles' own colours are too pale on their background.
    Alert: {
      styles: {
        root: {
          background: 'color-mix(in srgb, var(--alert-bg) 40%, var(--mantine-color-body))',
          border: '1px solid color-mix(in srgb, var(--alert-color) 40%, var(--alert-bg))',
        },
        title: { color: 'var(--mantine-color-text)', fontWeight: 600 },
        body: { gap: 2 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 300 } },
    Modal: {
      defaultProps: { centered: true },
      styles: { title: { fontWeight: 650, overflowWrap: 'anywhere' } },
    },
  },
})

/**
 * Quiet text, placeholders and errors with at least 4.5:1 on every surface, and our own colours for style sheets:
 * `--page` (what cards lie on), `--surface` (head rows, quiet cards), `--surface-accent` and `--text-accent` (what is chosen or in use),
 * `--line-strong` (lines that must be seen, 3:1).
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#59616b',
    '--mantine-color-placeholder': '#666e78',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-text': '#1a2129',
    '--mantine-color-default-color': '#1a2129',
    '--mantine-color-default-border': '#dde2e7',
    '--page': '#f5f7f8',
    '--surface': '#f7f9fa',
    '--surface-accent': TEAL[0],
    '--line-strong': '#9aa3ad',
    '--text-accent': TEAL[7],
  },
  dark: {
    '--mantine-color-dimmed': '#a3a9b3',
    '--mantine-color-placeholder': '#9aa0a9',
    '--mantine-color-error': '#ff9a9a',
    '--page': DARK[8],
    '--surface': DARK[6],
    '--surface-accent': '#173532',
    '--line-strong': DARK[3],
    '--text-accent': TEAL[3],
  },
})
