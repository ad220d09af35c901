import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { commit, done } from '../contract/fixtures.test-helper.ts'
import { groupCommit } from './group-commit.ts'

const rowsOf = (commits: Parameters<Parameters<typeof groupCommit>[0]>[0]) =>
  commits.map(({ results: [result] }) => result?.row)

test('commits of one turn are written together, later ones by themselves', async () => {
  const groups: unknown[] = []
  const group = groupCommit((commits) => void groups.push(rowsOf(commits)))
  await Promise.all([2, 3, 4].map((row) => group.add(commit([done(row)]))))
  await group.add(commit([done(5)]))
  assert.deepEqual(groups, [[2, 3, 4], [5]])
})

test('nothing is confirmed before it is written', async () => {
  let written = false
  const group = groupCommit(() => {
    written = true
  })
  const confirmed = group.add(commit([done(2)])).then(() => assert(written))
  await Promise.resolve()
  assert(!written)
  await confirmed
})

test('when a group fails, each of its commits is tried by itself', async () => {
  const group = groupCommit((commits) => {
    if (rowsOf(commits).includes(3)) throw new Error('row 3')
  })
  const settled = await Promise.allSettled([2, 3, 4].map((row) => group.add(commit([done(row)]))))
  assert.deepEqual(
    settled.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
})

test('a flush leaves nothing to write', async () => {
  let writes = 0
  const group = groupCommit(() => {
    writes += 1
  })
  const added = group.add(commit([done(2)]))
  group.flush()
  group.flush()
  await added
  await setImmediate()
  assert.equal(writes, 1)
})
