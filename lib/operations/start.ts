/**
 * `npm start`: the database, its shape and its data, the build, the web server and the worker; Ctrl C stops them in the
 * opposite order. `--dev` (`npm run dev`) follows the sources instead of building.
 */
import { buildUnlessFresh } from './build.ts'
import { DATA_FOLDER, openExternal, startHere, type OpenDatabase } from './database.ts'
import { demoAccounts } from './demo-accounts.ts'
import { takeLock } from './lock.ts'
import { prepareDatabase } from './prepare.ts'
import { stopEverything } from './processes.ts'
import { failWithSentence, step, timed } from './progress.ts'
import { requireFreePort, serveDevelopment, serveWeb, serveWorker, untilHealthy, watch } from './services.ts'
import { settingsFor } from './settings.ts'

const development = process.argv.includes('--dev')

/** Comes true when somebody asks us to leave; what is going on then is cut short. */
const leaving = new Promise<void>((leave) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave())
})

let database: OpenDatabase | undefined
try {
  database = await open()
  await Promise.race([keepHouse(database), leaving])
  step('Stopping …')
} catch (error) {
  failWithSentence(error)
} finally {
  await stopEverything()
  await database?.close()
}
process.exit()

async function open(): Promise<OpenDatabase> {
  const external = await openExternal()
  if (external) return external
  const taken = await takeLock(DATA_FOLDER)
  if ('running' in taken) {
    const { address } = taken.running
    throw new Error(
      address ? `Baken already runs in this folder: ${address}` : 'Baken is already starting in this folder.',
    )
  }
  return timed('PostgreSQL runs', () => startHere(taken.lock))
}

async function keepHouse(house: OpenDatabase): Promise<never> {
  const settings = settingsFor(house, development ? 'development' : 'production')
  const { environment, variables, address } = settings
  await requireFreePort(environment)
  await prepareDatabase(house.urls, variables, environment.BAKEN_DEMO)
  if (!development) await buildUnlessFresh(variables)

  const web = development ? serveDevelopment(settings) : serveWeb(settings)
  const ended = watch([web, serveWorker(settings, house.urls.jobs)])
  await Promise.race([untilHealthy(settings), ended])
  house.embedded?.lock?.tell({ address })
  console.log(`\nBaken is at ${address}   (Ctrl C stops it)\n`)
  if (environment.BAKEN_DEMO) console.log(demoAccounts().join('\n') + '\n')
  return ended
}
