import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { fastify } from 'fastify'
import { endInTime } from './shutdown.ts'

test('an answer that never ends is cut when the patience is over', async () => {
  const app = fastify()
  endInTime(app, 50)
  app.get('/', (_request, reply) => reply.send(new Readable({ read: () => {} })))
  const url = await app.listen({ port: 0 })
  const answer = fetch(url).then((response) => response.text())
  await new Promise((resolve) => app.server.once('request', resolve))
  await Promise.all([app.close(), assert.rejects(answer)])
})

test('without anything under way the server stops at once', async () => {
  const app = fastify()
  endInTime(app, 60_000)
  const url = await app.listen({ port: 0 })
  await (await fetch(url)).text()
  const started = performance.now()
  await app.close()
  assert.ok(performance.now() - started < 5000)
})
