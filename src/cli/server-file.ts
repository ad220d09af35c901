import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a running server leaves in its data folder, so that commands find it. */
export type ServerFile = { readonly pid: number; readonly url: string; readonly token: string }

const fileIn = (folder: string): string => path.join(folder, 'server.json')

export const writeServerFile = (folder: string, server: ServerFile): void => {
  const partial = `${fileIn(folder)}.part`
  writeFileSync(partial, JSON.stringify(server), { mode: 0o600 })
  renameSync(partial, fileIn(folder))
}

export const removeServerFile = (folder: string): void => rmSync(fileIn(folder), { force: true })

/** What the last server of a data folder left there, or null. Whether it is still there, the folder's lock tells. */
export const readServerFile = (folder: string): ServerFile | null => {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8')) as ServerFile
  } catch {
    return null
  }
}
