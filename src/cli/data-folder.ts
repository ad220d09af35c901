import { homedir } from 'node:os'
import path from 'node:path'
import type { CliContext } from './context.ts'

/** `--data`, else TRIAJE_DATA, else the user's data folder of the operating system. */
export const dataFolder = ({ settings }: Pick<CliContext, 'settings'>, said: string | undefined): string =>
  path.resolve(said || settings.data || standardFolder(process.platform, process.env))

export const standardFolder = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string => {
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'), 'Triaje')
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'Triaje')
  return path.join(env.XDG_DATA_HOME || path.join(homedir(), '.local', 'share'), 'triaje')
}
