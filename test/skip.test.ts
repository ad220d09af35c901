import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'

/** What a program prints that needs a tool which is not there, or null when it fails. */
const printed = (required: string): string | null => {
  const program = "import('./skip.ts').then(({ needs }) => needs('real Ollama', false, 'not set'))"
  const env = { ...process.env, TRIAJE_TEST_REQUIRE: required }
  try {
    return execFileSync(process.execPath, ['-e', program], {
      cwd: import.meta.dirname,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}

test('a tool that is missing is said; a required one fails', () => {
  assert.equal(printed(''), 'skipped: real Ollama (not set)\n')
  assert.equal(printed('libreoffice, chromium'), 'skipped: real Ollama (not set)\n')
  assert.equal(printed('libreoffice, ollama'), null)
})
