import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
/** A Chromium from the package registry, for machines where none can be installed; no dependency of ours. */
const PACKAGE = '@sparticuz/chromium'

const runnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const packaged = async (): Promise<string | null> => {
  try {
    const found: { default: { executablePath(): Promise<string> } } = await import(PACKAGE)
    return await found.default.executablePath()
  } catch {
    return null
  }
}

/** Where Chromium is: on the PATH, where it usually is, or of the npm package; null when nowhere. */
const findChromium = async (): Promise<string | null> => {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES]
  return candidates.find(runnable) ?? packaged()
}

export const chromiumPath = await findChromium()

/** Names resolve to nothing, so that not even the browser's own services can be asked. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Throws when there is no browser, or no page to open in it. */
export const launchChromium = async (): Promise<Browser> => {
  if (chromiumPath === null) throw new Error('no Chromium on this machine')
  if (!existsSync('dist/web/index.html')) throw new Error('the page is not built: npm run build')
  return chromium.launch({ executablePath: chromiumPath, args: ARGUMENTS, headless: true })
}
