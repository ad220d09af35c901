import { createHash } from 'node:crypto'
import { fold } from '../../shared/text.ts'

/** "Red y VPN" → "red-y-vpn"; a name without Latin letters gets a short hash instead. */
export const slug = (name: string): string => {
  const latin = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return latin === '' ? `c${createHash('sha256').update(name).digest('hex').slice(0, 8)}` : latin
}

/** `id`, or the first of `id-2`, `id-3`… that is free; takes it. */
export const takeId = (id: string, taken: Set<string>): string => {
  let free = id
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`
  taken.add(free)
  return free
}
