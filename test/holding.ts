import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The files below a folder that hold a word, as UTF-8 or UTF-16. One that goes meanwhile holds none. */
export const holding = (folder: string, word: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((name) => {
      const bytes = contentOf(name)
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))
    })

const contentOf = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
