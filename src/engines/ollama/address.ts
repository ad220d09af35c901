import { fail } from '../../shared/errors.ts'
import type { Localized } from '../../shared/language.ts'

const DEFAULT_PORT = '11434'

/**
 * The address of an Ollama server from what OLLAMA_HOST or a person may say, read as Ollama itself does:
 * the scheme and the port may be missing (11434; with a scheme its usual port), a listening address
 * (`0.0.0.0`, `[::]`) means this machine, a path before /api is kept. Without a slash at the end. Throws request.invalid for the field or setting named.
 */
export const ollamaUrl = (host: string | undefined, field = 'OLLAMA_HOST'): string => {
  const text = (host ?? '').trim().replace(/^["']+|["']+$/g, '')
  const url = parse(text, field)
  if (!url.hostname) return url.href.replace(/\/+$/, '')
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1'
  if (url.hostname === '[::]') url.hostname = '[::1]'
  return url.origin + url.pathname.replace(/\/+$/, '')
}

const parse = (text: string, field: string): URL => {
  const scheme = /^(https?):\/\//i.exec(text)
  const rest = scheme ? text.slice(scheme[0].length) : text
  const [, authority = '', path = ''] = /^([^/?#]*)([^?#]*)/.exec(rest) ?? []
  const address = withHost(path.startsWith('//') ? authority : authority.replace(/(?<!:):$/, ''))
  const port = scheme || /:\d+$/.test(address) ? '' : `:${DEFAULT_PORT}`
  const href = `${scheme?.[1] ?? 'http'}://${address}${port}${path}`
  if (!URL.canParse(href)) fail('request.invalid', { reason: noAddress(text) }, { field })
  return new URL(href)
}

const noAddress = (text: string): Localized => ({
  es: `«${text}» no es la dirección de un servidor; se escribe como http://127.0.0.1:11434 (OLLAMA_HOST o url)`,
  en: `"${text}" is no address of a server; it is written like http://127.0.0.1:11434 (OLLAMA_HOST or url)`,
})

/** IPv6 in brackets; nothing before the port means this machine. */
const withHost = (authority: string): string => {
  if (/^[\da-f]*:[\da-f]*:[\da-f:.]*$/i.test(authority)) return `[${authority}]`
  return authority === '' || authority.startsWith(':') ? `127.0.0.1${authority}` : authority
}

/** True when requests to `url` cannot leave this machine. */
export const isLoopback = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(
    hostname,
  )
}
