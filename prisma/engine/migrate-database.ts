import { prepareQueue } from '#lib/jobs/prepare-queue.ts'
import { deployMigrations } from './deploy.ts'
import { MIGRATIONS } from './folders.ts'

/**
 * Brings a database to the newest shape: the queue's own tables as `baken_jobs`, then ours as `baken_owner`.
 *
 * @returns the names of our migrations applied now
 */
export async function migrateDatabase(urls: { owner: string; jobs: string }): Promise<string[]> {
  await prepareQueue(urls.jobs)
  return deployMigrations(urls.owner, MIGRATIONS)
}
