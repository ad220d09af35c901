import type { Ink } from './ink.ts'

/** Twice as many pixels as on the screen, for slides and documents. */
const SCALE = 2
const PADDING = 24
const TITLE = 18

type Picture = { readonly title: string; readonly ink: Ink }

/** A chart with its title as PNG, drawn here; nothing is sent anywhere. */
export const pictureOf = async (svg: SVGSVGElement, { title, ink }: Picture): Promise<Blob> => {
  const { width, height } = svg.viewBox.baseVal
  const image = await imageOf(svg)
  const canvas = document.createElement('canvas')
  const lines = wrapped(title, width, `600 ${TITLE}px ${ink.font}`)
  const top = PADDING + lines.length * (TITLE + 8) + 8
  canvas.width = (width + 2 * PADDING) * SCALE
  canvas.height = (top + height + PADDING) * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.scale(SCALE, SCALE)
  context.fillStyle = ink.surface
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = ink.text
  context.font = `600 ${TITLE}px ${ink.font}`
  for (const [at, line] of lines.entries())
    context.fillText(line, PADDING, PADDING + (at + 1) * (TITLE + 8) - 8)
  context.drawImage(image, PADDING, top, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}

const imageOf = async (svg: SVGSVGElement): Promise<HTMLImageElement> => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const source = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' })
  const url = URL.createObjectURL(source)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

const wrapped = (text: string, width: number, font: string): readonly string[] => {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return [text]
  context.font = font
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line === undefined || context.measureText(longer).width > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** True where the browser lets pictures be copied: not over plain HTTP from another machine. */
export const canCopy = (): boolean => window.isSecureContext && 'ClipboardItem' in window

export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])

export const savePicture = (picture: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = `${name}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
