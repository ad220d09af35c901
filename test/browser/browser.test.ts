import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderFor, serve, until } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'

/** What a page may not do, as script that does it. */
const MISDEEDS: readonly [name: string, script: string, found: RegExp][] = [
  ['an error in the console', 'console.error("broken")', /console: broken/],
  ['an error that nobody catches', 'setTimeout(() => { throw new Error("thrown") })', /error: Error: thrown/],
  ['a dialog', 'setTimeout(() => alert("hello"))', /dialog: hello/],
  ['a request to somebody else', 'void fetch("http://elsewhere.test/").catch(() => {})', /elsewhere\.test/],
  [
    'an inline script',
    'document.body.append(Object.assign(document.createElement("script"), { text: "1" }))',
    /console: .*Content Security Policy/,
  ],
]

test('what a page may not do is noticed', { skip: noChromium }, async (t) => {
  const { url } = await serve(t, folderFor(t))
  const { page, faults, expect } = await visit(t, url)
  await page.goto('/')
  await page.getByRole('heading').first().waitFor()
  assert.deepEqual(faults(), [])
  for (const [name, script, pattern] of MISDEEDS) {
    await page.evaluate(script)
    await until(
      async () => faults(),
      (list) => list.some((fault) => pattern.test(fault)),
    ).catch(() => assert.fail(`${name} is not noticed`))
  }
  expect(/./)
})
