import { closeSync, mkdirSync, openSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildUnlessFresh } from '#lib/operations/build.ts'
import { startEmbeddedDatabase } from '#lib/operations/embedded-database.ts'
import { freePort } from '#lib/operations/free-port.ts'
import { prepareDatabase } from '#lib/operations/prepare.ts'
import { PROJECT, stopEverything } from '#lib/operations/processes.ts'
import { serveWeb, serveWorker, untilHealthy, watch } from '#lib/operations/services.ts'
import { settingsFor } from '#lib/operations/settings.ts'

/** Baken as people get it, for as long as a test run or a benchmark lasts. */
export interface Product {
  /** `http://localhost:<free port>` */
  address: string
  /** DATABASE_URL, DATABASE_OWNER_URL, DATABASE_JOBS_URL, DATABASE_SUPERUSER_URL, AUTH_SECRET and MASTER_KEY. */
  variables: Record<string, string>
  stop: () => Promise<void>
}

/**
 * Starts the production build (made when it is not fresh) with the job worker, on a database in a folder that goes when
 * it stops. What the two processes say stands in `tests/results/server.log`.
 *
 * @param options.demo fill the database with the demo; without it there is reference data only
 */
export async function startProduct({ demo = true } = {}): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'baken-product-'))
  await chmod(folder, 0o755) // the database's own user must get in when root runs this
  const database = await startEmbeddedDatabase(folder, { fsync: 'off' })
  const stop = async () => {
    await stopEverything()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const { urls, secrets, superuserUrl } = database
    const port = await freePort()
    const own = { PORT: String(port), HOST: 'localhost', BAKEN_DEMO: demo ? '1' : '0', NEXTAUTH_URL: '' }
    const settings = settingsFor({ urls, embedded: { secrets } }, 'production', { ...process.env, ...own })
    await prepareDatabase(urls, settings.variables, demo)
    await buildUnlessFresh(settings.variables)

    mkdirSync(join(PROJECT, 'tests', 'results'), { recursive: true })
    const log = openSync(join(PROJECT, 'tests', 'results', 'server.log'), 'w')
    const services = [serveWeb(settings, log), serveWorker(settings, urls.jobs, log)]
    closeSync(log)
    const ended = watch(services)
    ended.catch(() => undefined) // it also ends when it is told to stop
    await Promise.race([untilHealthy(settings), ended])
    const variables = {
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_JOBS_URL: urls.jobs,
      DATABASE_SUPERUSER_URL: superuserUrl,
      AUTH_SECRET: secrets.authSecret,
      MASTER_KEY: secrets.masterKey,
    }
    return { address: settings.address, variables, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
