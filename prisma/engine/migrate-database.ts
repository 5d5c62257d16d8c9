import { runMigrations, Logger } from 'graphile-worker'
import { deployMigrations } from './deploy.ts'
import { MIGRATIONS } from './folders.ts'

/** Only what goes wrong is worth a line. */
const quiet = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') console.error(message)
})

/**
 * Brings a database to the newest shape: the queue's own tables as `baken_jobs`, then ours as `baken_owner` (whose
 * functions put jobs in that queue).
 *
 * @returns the names of our migrations applied now
 */
export async function migrateDatabase(urls: { owner: string; jobs: string }): Promise<string[]> {
  await runMigrations({ connectionString: urls.jobs, logger: quiet })
  return deployMigrations(urls.owner, MIGRATIONS)
}
