import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/**
 * Loaded before the web server where no proxy stands in front: `x-forwarded-for` is then what the caller wrote about himself. Without
 * it the server fills in the address it sees, and turns are counted by that.
 */
subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: IncomingMessage }
  delete request.headers['x-forwarded-for']
})
