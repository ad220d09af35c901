import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import type { FileView } from '../../src/jobs/desk.ts'
import { folderFor, serve } from '../journeys/triaje.ts'
import { noChromium, visit } from './browser.ts'
import { drop, startButton } from './steps.ts'
import { LANGUAGES } from './words.ts'

const TABLE = 'Número;Breve descripción;Contacto\r\nINC1;Avería en la conexión;García\r\n'

/** What a user sees of a file that is read wrongly, and the choice that mends it. */
const FILES = [
  {
    name: 'twice.csv',
    bytes: Buffer.from(iconv.decode(Buffer.from(TABLE), 'windows-1252')),
    seen: 'GarcÃ­a',
    as: 'utf-8-twice',
  },
  { name: 'dos.csv', bytes: iconv.encode(TABLE, 'cp850'), seen: 'Garc¡a', as: 'cp850' },
] as const

for (const language of LANGUAGES)
  for (const { name, bytes, seen, as } of FILES)
    test(`letters of ${name} that look wrong are mended on the page, in ${language}`, {
      skip: noChromium,
    }, async (t) => {
      const server = await serve(t, folderFor(t), { LANG: 'C.UTF-8' })
      const { page, words } = await visit(t, server.url, { language })
      const { sheet } = words.prepare
      await page.goto('/')
      await drop(page, { name, content: bytes })
      await page.getByText(seen, { exact: true }).first().waitFor()
      await page.getByRole('combobox', { name: sheet.encoding }).click()
      await page
        .getByRole('option', { name: as === 'cp850' ? 'MS-DOS (cp850)' : sheet.encodings.twice, exact: true })
        .click()
      await page.getByText('García', { exact: true }).first().waitFor()
      await page.getByText(seen, { exact: true }).first().waitFor({ state: 'detached' })
      await startButton(page, words).waitFor()
      const files = await server.api<readonly FileView[]>('GET', '/api/files')
      assert.equal(files.length, 1, 'the file as it was is gone')
      assert.ok(page.url().includes(files[0]?.id ?? '-'))
    })
