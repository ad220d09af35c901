import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A small ext4 on a file of its own, mounted. */
export type LoopDisk = {
  readonly folder: string
  /** Cuts its power: what was not synced is gone. `end` ends whoever is on it; then it is mounted anew. */
  cutPower(end: () => Promise<unknown>): Promise<void>
  remove(): void
}

const run = (command: string, ...args: readonly string[]): unknown =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })

/** Nothing is written back by itself within the minutes of a test. */
const OPTIONS = 'loop,commit=300'

/** EXT4_IOC_SHUTDOWN, without flushing the journal: nothing more reaches the disk. */
const SHUTDOWN = `open F, '<', $ARGV[0] or die $!; $mode = pack 'L', 2; ioctl F, 0x8004587d, $mode or die $!`

/** Null where this user may not mount one, or the system lacks the means. */
export const loopDisk = (mib: number): LoopDisk | null => {
  const room = mkdtempSync(path.join(tmpdir(), 'triaje-disk-'))
  const [image, folder] = [path.join(room, 'image'), path.join(room, 'disk')]
  const mount = (): unknown => run('mount', '-o', OPTIONS, image, folder)
  const remove = (): void => rmSync(room, { recursive: true, force: true })
  mkdirSync(folder)
  writeFileSync(image, '')
  truncateSync(image, mib * 2 ** 20)
  try {
    run('mkfs.ext4', '-q', '-F', '-m', '0', image)
    mount()
  } catch {
    remove()
    return null
  }
  return {
    folder,
    cutPower: async (end) => {
      run('perl', '-e', SHUTDOWN, folder)
      await end()
      run('umount', folder)
      mount()
    },
    remove: () => {
      // a server that ends after this may still be on it
      run('umount', '-l', folder)
      remove()
    },
  }
}

/** Whether this user may mount one here and cut its power. */
export const mayCutPower = async (): Promise<boolean> => {
  const disk = loopDisk(4)
  try {
    await disk?.cutPower(() => Promise.resolve())
    return disk !== null
  } catch {
    return false
  } finally {
    disk?.remove()
  }
}
