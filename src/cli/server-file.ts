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

/** The server that owns a data folder, or null when there is none or it is gone. */
export const readServerFile = (folder: string): ServerFile | null => {
  try {
    const server: ServerFile = JSON.parse(readFileSync(fileIn(folder), 'utf8'))
    process.kill(server.pid, 0)
    return server
  } catch {
    return null
  }
}
