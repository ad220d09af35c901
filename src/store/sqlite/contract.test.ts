import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { storeContract } from '../contract/contract.test-helper.ts'
import { openSqliteStore } from './open.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'triaje-sqlite-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let stores = 0
storeContract('sqlite', () => openSqliteStore({ path: path.join(folder, `${++stores}.db`) }))
