import { type ChildProcess, spawn } from 'node:child_process'
import { imported, ticket } from '../../src/store/contract/fixtures.test-helper.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'

/** A script that writes rows to a database and says of each when it is safe. */
export type Writer = { readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv }

const writer = (script: string, file: string): Writer => ({
  args: ['--input-type=module', '--eval', script],
  env: {
    ...process.env,
    WRITER_MODULE: import.meta.resolve('../../src/store/sqlite/crash-writer.test-helper.ts'),
    WRITER_PATH: file,
  },
})

const STORE = `
  const { answerForever } = await import(process.env.WRITER_MODULE)
  await answerForever(process.env.WRITER_PATH)
`

/** Answers the tickets of a store. */
export const storeWriter = async (file: string, tickets: number): Promise<Writer> => {
  const store = await openSqliteStore({ path: file })
  await imported(
    store,
    Array.from({ length: tickets }, (_, i) => ticket(i + 2)),
  )
  await store.close()
  return writer(STORE, file)
}

export const CARELESS_ROWS = 20

const CARELESS = `
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(process.env.WRITER_PATH)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = OFF')
  db.exec('CREATE TABLE one (x)')
  for (let row = 1; row <= ${CARELESS_ROWS}; row++) {
    db.prepare('INSERT INTO one VALUES (?)').run(row)
    process.stdout.write(row + '\\n')
  }
`

/** The control: the same database without its syncs. */
export const carelessWriter = (file: string): Writer => writer(CARELESS, file)

export type Writing = {
  readonly child: ChildProcess
  /** The rows that it said were safe. */
  told(): readonly number[]
}

export const startWriter = ({ args, env }: Writer): Writing => {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return { child, told: () => said.split('\n').slice(0, -1).map(Number) }
}
