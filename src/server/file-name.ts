import { truncate } from '../shared/text.ts'

/** Control characters, and the marks that turn the direction of text around and so disguise an extension. */
const HIDDEN = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const LONGEST = 200

/** The name of an uploaded file as it may be shown: the last part of its path, one line, never empty. */
export const shownName = (given: string | undefined): string => {
  const name = (given ?? '').split(/[\\/]/).at(-1) ?? ''
  const shown = name.normalize('NFC').toWellFormed().replace(HIDDEN, '').trim()
  return /^\.*$/.test(shown) ? 'file' : keepExtension(shown)
}

const keepExtension = (name: string): string => {
  if (name.length <= LONGEST) return name
  const extension = /\.\w{1,8}$/.exec(name)?.[0] ?? ''
  return truncate(name, LONGEST - extension.length) + extension
}

/** A Content-Disposition that every browser understands, whatever the name holds (RFC 6266, RFC 5987). */
export const attachment = (name: string): string => {
  const shown = shownName(name)
  const ascii = shown
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^ !#$&+.\w~^()-]/g, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${percentEncoded(shown)}`
}

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
