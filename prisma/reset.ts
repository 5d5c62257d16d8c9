/**
 * `npm run db:reset`: throws the database away and makes it anew, with reference data and (in the embedded database, or
 * with BAKEN_DEMO=1) the demo. The embedded database goes as a whole; an external one only with `-- --yes`.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DATA_FOLDER, openExternal, startHere, type OpenDatabase } from '#lib/operations/database.ts'
import { takeLock } from '#lib/operations/lock.ts'
import { placeFor } from '#lib/operations/place.ts'
import { prepareDatabase } from '#lib/operations/prepare.ts'
import { failWithSentence, step } from '#lib/operations/progress.ts'
import { secretsIn } from '#lib/operations/secrets.ts'
import { settingsFor } from '#lib/operations/settings.ts'
import { emptyDatabase } from './engine/empty.ts'

const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } })
await reset().catch(failWithSentence)
process.exit()

async function reset(): Promise<void> {
  const database = (await emptiedExternal()) ?? (await emptiedEmbedded())
  try {
    const { variables, environment } = settingsFor(database, 'production')
    await prepareDatabase(database.urls, variables, environment.BAKEN_DEMO)
  } finally {
    await database.close()
  }
}

async function emptiedExternal(): Promise<OpenDatabase | undefined> {
  const database = await openExternal()
  if (!database) return undefined
  const { host, pathname } = new URL(database.urls.owner)
  if (!values.yes) {
    throw new Error(
      `This erases everything in ${host}${pathname}. When that is what you want: npm run db:reset -- --yes`,
    )
  }
  await emptyDatabase(database.urls)
  step(`Emptied ${host}${pathname}`)
  return database
}

async function emptiedEmbedded(): Promise<OpenDatabase> {
  const taken = await takeLock(DATA_FOLDER)
  if ('running' in taken) throw new Error('Baken runs in this folder: stop it first, then reset the database.')
  const { id } = await secretsIn(DATA_FOLDER)
  const { data } = await placeFor(DATA_FOLDER, id)
  await rm(data, { recursive: true, force: true })
  await rm(join(DATA_FOLDER, 'database.log'), { force: true })
  step('The embedded database was thrown away')
  return startHere(taken.lock)
}
