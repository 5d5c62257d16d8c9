import { closeDatabase } from '#lib/db/client.ts'
import { openDatabase } from './database.ts'
import { settingsFor } from './settings.ts'

/**
 * Runs a command of the server on the product's database, as the application: under row-level security, like a request. The
 * database is the one DATABASE_URL names, that of a Baken which runs in this folder, or the embedded one, started for the
 * occasion.
 */
export async function inDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const house = await openDatabase()
  try {
    Object.assign(process.env, settingsFor(house, 'production').variables)
    return await work()
  } finally {
    await closeDatabase()
    await house.close()
  }
}
