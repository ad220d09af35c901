import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'

/** Bytes of scripts, styles and fonts, gzipped, that the first view may cost. */
const MOST = 350_000

const sizeOf = (url: string): number =>
  gzipSync(readFileSync(path.join('dist/web', new URL(url).pathname))).length

test('the first view is light', { skip: noChromium }, async (t) => {
  const { url } = await serve(t, folderFor(t))
  const { page, words, requests } = await visit(t, url)
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: words.home.tryExample }).waitFor()
  const code = requests.filter((request) => /\.(js|css|woff2)$/.test(request))
  assert.ok(code.length >= 2, 'scripts and styles were loaded')
  const sizes = code.map((request) => [path.basename(request), sizeOf(request)] as const)
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  assert.ok(total <= MOST, `${total} bytes: ${JSON.stringify(sizes)}`)
  t.diagnostic(`${Math.round(total / 1000)} kB gzipped`)
})
