import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { NEXT } from './build.ts'
import { serve, type Service } from './processes.ts'
import type { Settings } from './settings.ts'

/**
 * Megabytes of live objects. Every page and action that was asked for once stays loaded, about two hundred megabytes of them: a heap
 * that only just holds those spends six times the work of a page on collecting (docs/performance.md).
 */
const WEB_HEAP = 512
const WORKER_HEAP = 192

/** Where no proxy stands in front, callers do not say themselves where they come from. */
const OWN_SIGHT = fileURLToPath(new URL('own-sight.ts', import.meta.url))

/** The web server on the build that stands there; `output` is a file that is open already, when not the terminal. */
export function serveWeb({ environment, variables }: Settings, output?: number): Service {
  const where = ['--hostname', environment.HOST, '--port', String(environment.PORT)]
  const sight = environment.BAKEN_PROXY ? [] : ['--import', OWN_SIGHT]
  return serve('web server', [`--max-old-space-size=${WEB_HEAP}`, ...sight, NEXT, 'start', ...where], variables, output)
}

/** The web server that follows the sources. */
export function serveDevelopment({ environment, variables }: Settings): Service {
  return serve(
    'web server',
    [NEXT, 'dev', '--hostname', environment.HOST, '--port', String(environment.PORT)],
    variables,
  )
}

/** The job worker: imports, mail, the work of the night, and whatever waits in the queue. */
export function serveWorker({ environment, variables }: Settings, jobsUrl: string, output?: number): Service {
  const args = [`--max-old-space-size=${WORKER_HEAP}`, '--conditions=react-server', 'lib/jobs/worker.ts']
  return serve('worker', args, { ...variables, DATABASE_JOBS_URL: jobsUrl, SMTP_URL: environment.SMTP_URL }, output)
}

/** Waits until the web server says that it and its database are well. */
export async function untilHealthy({ environment }: Settings): Promise<void> {
  const url = `http://${loopback(environment.HOST)}:${environment.PORT}/api/health`
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await wait(100)
}

/** Never comes back: throws a sentence as soon as one of the services ends without being asked to. */
export async function watch(services: Service[]): Promise<never> {
  const first = await Promise.race(services.map((service) => service.ended.then(() => service.name)))
  throw new Error(`The ${first} ended by itself, so Baken stops; what it said stands above.`)
}

/** Refuses early, and by name, when another program has the port. */
export async function requireFreePort({ HOST, PORT }: { HOST: string; PORT: number }): Promise<void> {
  const taken = await new Promise<boolean>((answer) => {
    const socket = connect({ host: loopback(HOST), port: PORT })
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
    socket.once('connect', () => socket.destroy())
  })
  if (taken) throw new Error(`Port ${PORT} is in use by another program. Choose one: PORT=${PORT + 1} npm start.`)
}

const loopback = (host: string) => (['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host)
