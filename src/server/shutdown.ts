import type { FastifyInstance } from 'fastify'

/** Milliseconds that downloads may take to end when the server stops. */
const PATIENCE_MS = 5000

/**
 * Lets answers under way end when the server stops, closes their connections then (browsers would keep them
 * open), and cuts what has not ended in time.
 */
export const endInTime = (app: FastifyInstance, patienceMs = PATIENCE_MS): void => {
  let deadline: NodeJS.Timeout | undefined
  app.addHook('preClose', async () => {
    deadline = setTimeout(() => app.server.closeAllConnections(), patienceMs)
  })
  app.addHook('onResponse', async () => {
    if (deadline !== undefined) setImmediate(() => app.server.closeIdleConnections())
  })
  app.addHook('onClose', async () => clearTimeout(deadline))
}
