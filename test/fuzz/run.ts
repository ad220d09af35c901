/**
 * Damages example files in every way and checks that each is either extended rightly or refused with a reason:
 * `npm run fuzz -- --minutes 5 --seed 1`. A file that fails is kept, with its seed.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { faultOfSeed, fileOf, subjects } from './round.ts'

/** A file that takes longer hangs. */
const LONGEST_MS = 20_000

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
})

/** In the child: judges the seeds that it is sent. */
const work = (): void => {
  const files = subjects()
  process.on('message', (seed: number) => {
    void faultOfSeed(files, seed).then((fault) => process.send?.({ seed, fault }))
  })
}

type Verdict = { readonly seed: number; readonly fault: string | null }

const watch = async (): Promise<number> => {
  const ends = performance.now() + Number(values.minutes) * 60_000
  const failed: Verdict[] = []
  let child = fork(import.meta.filename, { env: { ...process.env, TRIAJE_FUZZ: 'child' } })
  let seed = Number(values.seed)
  const first = seed
  for (; performance.now() < ends; seed++) {
    const answer = await ask(child, seed)
    if (!answer.fault) continue
    failed.push(answer)
    console.log(`seed ${seed}: ${answer.fault}`)
    child.kill('SIGKILL')
    child = fork(import.meta.filename, { env: { ...process.env, TRIAJE_FUZZ: 'child' } })
  }
  child.kill('SIGKILL')
  keep(failed)
  console.log(`${seed - first} files, ${failed.length} failed`)
  return failed.length === 0 ? 0 : 1
}

/** The child's verdict; a child that ends or hangs gives none itself. */
const ask = (child: ChildProcess, seed: number): Promise<Verdict> =>
  new Promise((resolve) => {
    const settle = (verdict: Verdict): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(verdict)
    }
    const timer = setTimeout(settle, LONGEST_MS, { seed, fault: `no end within ${LONGEST_MS} ms` })
    child.on('message', (verdict) => settle(verdict as Verdict))
    child.on('exit', () => settle({ seed, fault: 'the process ended' }))
    child.send(seed)
  })

const keep = (failed: readonly Verdict[]): void => {
  if (failed.length === 0) return
  const folder = mkdtempSync(path.join(tmpdir(), 'triaje-fuzz-'))
  const files = subjects()
  for (const { seed } of failed) writeFileSync(path.join(folder, `seed-${seed}`), fileOf(files, seed))
  console.log(`kept in ${folder}`)
}

if (process.env.TRIAJE_FUZZ === 'child') work()
else process.exitCode = await watch()
