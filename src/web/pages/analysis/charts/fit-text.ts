let context: CanvasRenderingContext2D | null = null

/** Pixels that a text takes; `font` as in CSS: "12px sans-serif". */
export const textWidth = (text: string, font: string): number => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 7
  context.font = font
  return context.measureText(text).width
}

/** The text cut so that it fits, with an ellipsis. */
export const fitText = (text: string, width: number, font: string): string => {
  if (textWidth(text, font) <= width) return text
  let [fits, fails] = [0, text.length]
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1
    if (textWidth(`${text.slice(0, middle)}…`, font) <= width) fits = middle
    else fails = middle
  }
  return `${text.slice(0, fits).trimEnd()}…`
}
