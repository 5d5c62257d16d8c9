import pg from 'pg'
import { runMigrations } from 'graphile-worker'
import { quietLogger } from './logger.ts'

/**
 * Installs or upgrades the queue's own tables as the role that owns them, and the one function through which the
 * application may ask for a job: it holds no right on the queue's tables, and the queue holds none on ours.
 *
 * @param jobsUrl connection of the role `baken_jobs`, which may create schemas in the database
 */
export async function prepareQueue(jobsUrl: string): Promise<void> {
  await runMigrations({ connectionString: jobsUrl, logger: quietLogger })
  const client = new pg.Client({ connectionString: jobsUrl })
  await client.connect()
  try {
    await client.query(`
      create schema if not exists jobs;
      create or replace function jobs.enqueue(name text, payload json, queue text, key text) returns void
        language sql security definer set search_path = pg_catalog as $$
          select graphile_worker.add_job(name, payload, queue_name => queue, max_attempts => 5, job_key => key)
        $$;
      revoke execute on function jobs.enqueue(text, json, text, text) from public;
      grant usage on schema jobs to baken_app;
      grant execute on function jobs.enqueue(text, json, text, text) to baken_app;`)
  } finally {
    await client.end()
  }
}
