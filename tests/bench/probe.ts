// Loaded with --import into the web server that is measured, and only there: tells over a loopback port what the process
// used so far. The product itself knows nothing of it.
import { createServer } from 'node:http'

const port = Number(process.env.BAKEN_PROBE_PORT)

if (port > 0 && process.argv.slice(2).includes('start')) {
  const { default: pg } = await import('pg')
  let queries = 0
  pg.Client.prototype.query = new Proxy<typeof pg.Client.prototype.query>(Reflect.get(pg.Client.prototype, 'query'), {
    apply(ask, client: unknown, given: unknown[]): unknown {
      queries++
      return Reflect.apply(ask, client, given) as unknown
    },
  })
  const server = createServer((_, answer) => {
    const { user, system } = process.cpuUsage()
    answer.end(JSON.stringify({ cpu: (user + system) / 1_000, queries, peakMemory: process.resourceUsage().maxRSS }))
  })
  server.listen(port, '127.0.0.1').unref()
}
